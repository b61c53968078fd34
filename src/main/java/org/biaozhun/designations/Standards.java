package org.biaozhun.designations;

import org.biaozhun.designations.model.StandardDesignation;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Designations of standards, by whom they begin with. */
final class Standards {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]+(?:[-/][A-Za-z]+)*");

    private Standards() {}

    static StandardDesignation read(Cursor cursor) throws Refusal {
        Optional<StandardDesignation> found = IsoStandards.read(cursor);
        if (found.isEmpty()) {
            found = EuropeanStandards.read(cursor);
        }
        if (found.isEmpty()) {
            found = ChineseStandards.read(cursor);
        }
        if (found.isEmpty()) {
            found = OtherStandards.read(cursor);
        }
        if (found.isPresent()) {
            return found.get();
        }
        Optional<MatchResult> code = cursor.take(CODE);
        if (code.isEmpty()) {
            throw new Refusal(
                    "it does not begin with a code: write it as GB/T 4706.1-2024 or ISO"
                            + " 14067:2018");
        }
        throw new Refusal(
                "\"%s\" is no code of standards that is known; the nearest is %s"
                        .formatted(code.get().group(), Codes.nearest(code.get().group())));
    }
}
