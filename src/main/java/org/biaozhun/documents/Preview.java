package org.biaozhun.documents;

/** The annex as markup for the inside of a page of the site. */
interface Preview extends Renderer {}
