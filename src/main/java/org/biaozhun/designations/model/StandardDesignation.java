package org.biaozhun.designations.model;

import java.util.Optional;

/**
 * What the designation of a standard says.
 *
 * @param form what it stands for
 * @param normal the normal form
 * @param whole the undated standard that it belongs to; of an undated one, itself. A draft belongs
 *     to the standard that it is to become
 * @param base the document that a supplement changes, or into which a consolidated edition works
 *     its amendments
 * @param carried the normal form of the second number, of the standard that is taken over: ISO
 *     9001:2015 of GB/T 19001-2016/ISO 9001:2015, ISO 13849-1 of EN ISO 13849-1:2023
 * @param stage the stage of a draft, as in DIS
 * @param year the year of the edition, or of the supplement
 * @param publisher whose standard it is
 * @param bindingness as far as the designation tells
 * @param sortKey see {@link Designation#sortKey()}
 */
public record StandardDesignation(
        Form form,
        String normal,
        String whole,
        Optional<String> base,
        Optional<String> carried,
        Optional<String> stage,
        Optional<Integer> year,
        Publisher publisher,
        Optional<Bindingness> bindingness,
        String sortKey)
        implements Designation {

    /** The level at which the standard is made. */
    public Level level() {
        return publisher.level();
    }
}
