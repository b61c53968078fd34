package org.biaozhun.designations.model;

import java.util.Optional;

/**
 * What the designation of a committee says.
 *
 * @param normal the normal form, as in ISO/IEC JTC 1/SC 42/WG 3
 * @param body the body, as in ISO/IEC; empty if it is left out, as in TC 260
 * @param parent the normal form of the committee above it, if it is below one
 * @param sortKey see {@link Designation#sortKey()}
 */
public record CommitteeDesignation(
        String normal, String body, Optional<String> parent, String sortKey)
        implements Designation {}
