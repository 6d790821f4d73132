package org.yangguang.documents.hidden;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found so far, each thing once; from a certain number on it is only counted. */
final class Findings {

    private static final int MOST = 1000;

    private final Set<Finding> found = new LinkedHashSet<>();
    private long more;

    void add(Kind kind, String place, CharSequence excerpt) {
        Finding finding = new Finding(kind, place, excerpt.toString());
        if (found.size() < MOST) {
            found.add(finding);
        } else if (!found.contains(finding)) {
            more++;
        }
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(new Finding(Kind.MORE, "", "另有 " + more + " 处"));
        }
        return List.copyOf(all);
    }
}
