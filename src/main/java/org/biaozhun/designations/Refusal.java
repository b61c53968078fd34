package org.biaozhun.designations;

import java.io.Serial;

/** Why a text is no designation; the message is for whoever wrote it. */
final class Refusal extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final String told;

    Refusal(String told) {
        super(told, null, false, false);
        this.told = told;
    }

    /** The message. */
    String told() {
        return told;
    }
}
