package org.biaozhun.designations.model;

/** What the designation of a standard stands for. */
public enum Form {
    /** A standard, whatever its edition: {@code GB/T 4706.1}. */
    UNDATED,
    /** One dated edition: {@code GB/T 4706.1-2024}. */
    EDITION,
    /** An edition into which amendments are worked: {@code EN 60335-1:2012+A11:2014}. */
    CONSOLIDATED,
    /** A change of an edition, published by itself: {@code GB 4943.1-2022/XG1-2024}. */
    AMENDMENT,
    /** A correction of an edition, published by itself: {@code ISO 14067:2018/Cor 1:2019}. */
    CORRIGENDUM;

    /** Whether it is an edition of a standard. */
    public boolean isEdition() {
        return this == EDITION || this == CONSOLIDATED;
    }

    /** Whether it changes another document and is no standard by itself. */
    public boolean isSupplement() {
        return this == AMENDMENT || this == CORRIGENDUM;
    }
}
