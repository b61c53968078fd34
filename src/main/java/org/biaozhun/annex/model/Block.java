package org.biaozhun.annex.model;

/** A block of a section. */
public sealed interface Block permits Paragraph, Bullets, Heading, Entry, Table, Chart, Notice {}
