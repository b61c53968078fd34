package org.biaozhun.designations;

import org.biaozhun.designations.model.Bindingness;
import org.biaozhun.designations.model.Form;
import org.biaozhun.designations.model.Publisher;
import org.biaozhun.designations.model.StandardDesignation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of a designation, put together.
 *
 * @param head what stands before the number, with the blank or slash between
 * @param wholeHead the same without the stage of a draft
 * @param number the number with its parts
 * @param date as in the normal form, with the sign before it; empty if undated
 * @param year the year of that date
 * @param supplements in their order
 * @param carried the second number as in the normal form, with the sign before it, if it is printed
 * @param adopted the normal form of the standard that is taken over
 * @param stage the stage of a draft
 * @param publisher whose standard it is
 * @param bindingness as far as it is told
 */
record Assembly(
        String head,
        String wholeHead,
        String number,
        String date,
        Optional<Integer> year,
        List<Supplement> supplements,
        String carried,
        Optional<String> adopted,
        Optional<String> stage,
        Publisher publisher,
        Optional<Bindingness> bindingness) {

    StandardDesignation build() {
        String dated = head + number + date;
        String changes = supplements.stream().map(Supplement::text).collect(Collectors.joining());
        Form form = form();
        return new StandardDesignation(
                form,
                dated + changes + carried,
                wholeHead + number,
                base(form, dated),
                adopted,
                stage,
                supplements.isEmpty() ? year : supplements.getLast().year().or(() -> year),
                publisher,
                bindingness,
                SortKeys.of(wholeHead, number, year, date, stage.orElse(""), changes));
    }

    private Form form() {
        if (supplements.isEmpty()) {
            return year.isPresent() || !date.isEmpty() ? Form.EDITION : Form.UNDATED;
        }
        Supplement last = supplements.getLast();
        return last.isWorkedIn() ? Form.CONSOLIDATED : last.form();
    }

    private Optional<String> base(Form form, String dated) {
        if (supplements.isEmpty()) {
            return Optional.empty();
        }
        List<Supplement> before =
                form == Form.CONSOLIDATED
                        ? supplements.stream().takeWhile(one -> !one.isWorkedIn()).toList()
                        : supplements.subList(0, supplements.size() - 1);
        return Optional.of(
                dated + before.stream().map(Supplement::text).collect(Collectors.joining()));
    }
}
