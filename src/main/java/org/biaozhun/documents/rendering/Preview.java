package org.biaozhun.documents.rendering;

/** The annex as markup for the inside of a page of the site. */
public interface Preview extends Renderer {}
