package org.biaozhun.designations;

import org.biaozhun.designations.model.Form;

import java.util.Optional;

/**
 * What stands after the designation of a document because it changes that document.
 *
 * @param form amendment or corrigendum
 * @param text as in the normal form, with the sign before it: {@code /Amd 1:2024}
 * @param year its own year
 */
record Supplement(Form form, String text, Optional<Integer> year) {

    /** Whether it is worked into the text: {@code +A11:2014}. */
    boolean isWorkedIn() {
        return text.startsWith("+");
    }
}
