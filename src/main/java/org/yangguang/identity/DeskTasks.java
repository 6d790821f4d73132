package org.yangguang.identity;

import java.util.List;
import org.yangguang.ui.Worklist;

/** What waits on the desk, for its first page. A module contributes a bean for the things that it owns. */
public interface DeskTasks {

    /**
     * @param mine what waits for that user, most urgent first
     * @param others what waits for somebody else and concerns that user
     */
    record Tasks(List<Worklist.Row> mine, List<Worklist.Row> others) {

        public Tasks {
            mine = List.copyOf(mine);
            others = List.copyOf(others);
        }
    }

    Tasks of(SignedInUser user);
}
