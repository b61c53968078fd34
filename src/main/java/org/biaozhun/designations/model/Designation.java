package org.biaozhun.designations.model;

/** A designation as it was read. */
public sealed interface Designation permits StandardDesignation, CommitteeDesignation {

    /** The one way in which it is written here; reading it gives the same again. */
    String normal();

    /**
     * Text by which designations are put in order, compared code unit by code unit: GB/T 4706.2
     * comes before GB/T 4706.10, an undated standard before its editions, these before their
     * amendments.
     */
    String sortKey();
}
