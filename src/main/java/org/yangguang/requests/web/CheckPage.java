package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * The check-up of reply letters.
 *
 * @param asking whether files can be chosen
 * @param refused why files were not checked; null where all were
 * @param letters what was checked; none before
 */
record CheckPage(DeskPage layout, boolean asking, @Nullable String refused, List<Letter> letters) {

    /**
     * A letter and what was found.
     *
     * @param conclusion whether it should go out like this
     * @param read what was read out of it
     * @param faults what is to be put right
     * @param open what could not be checked
     * @param holds how many rules hold
     */
    record Letter(
            String name, Chip conclusion, List<Fact> read, List<Finding> faults, List<Finding> open, long holds) {}

    /**
     * What a rule says.
     *
     * @param severity error or warning
     * @param where place and the words there; empty where it is about what is not there
     */
    record Finding(String rule, Chip severity, String detail, String where) {}
}
