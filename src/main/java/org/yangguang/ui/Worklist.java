package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to do in one sorted list; each row opens in place and says why it is there and what can be done.
 *
 * @param label what the list is, for readers who do not see it
 * @param groups in the order shown, such as 已逾期 and 今天
 */
public record Worklist(String label, List<Group> groups) {

    public Worklist {
        groups = List.copyOf(groups);
    }

    /**
     * @param heading of the group
     * @param rows in the order shown
     */
    public record Group(String heading, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param icon a symbol of {@code icons.svg}: the kind of thing
     * @param title of the thing
     * @param number under which people know it
     * @param about kind, agency, what it waits for
     * @param step where it stands
     * @param who works on it, or null for nobody yet
     * @param chip how urgent it is
     * @param why it is here: short sentences
     * @param actions what can be done; the last is the page of the thing
     * @param open whether the row is open at first
     */
    public record Row(
            String icon,
            String title,
            String number,
            String about,
            String step,
            @Nullable String who,
            Chip chip,
            List<String> why,
            List<DeskPage.Action> actions,
            boolean open) {

        public Row {
            why = List.copyOf(why);
            actions = List.copyOf(actions);
        }
    }
}
