package org.biaozhun.designations.model;

/**
 * Whose a code at the head of designations is.
 *
 * @param code the code, as in YD or ISO/IEC
 * @param level the level of its standards
 * @param nameEn the sector of a sector code, else the body
 * @param nameZh the same in Chinese; may be empty
 */
public record Publisher(String code, Level level, String nameEn, String nameZh) {}
