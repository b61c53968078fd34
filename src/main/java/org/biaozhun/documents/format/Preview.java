package org.biaozhun.documents.format;

/** The annex as markup for the inside of a page of the site. */
public interface Preview extends Renderer {}
