package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout of the desk shows on every page whatever its content. The module that knows accounts puts it into the
 * request under {@link #ATTRIBUTE}; templates see it as {@code desk}.
 *
 * @param groups of the navigation, in the order shown, without what the viewer may not open
 * @param viewer who is signed in
 * @param theme how bright
 */
public record DeskFrame(List<Group> groups, Viewer viewer, Theme theme) {

    /** Name of the request attribute. */
    public static final String ATTRIBUTE = "desk";

    public DeskFrame {
        groups = List.copyOf(groups);
    }

    /** What the viewer can choose from. */
    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** Where the desk begins: the page of the first entry. */
    public String home() {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::path)
                .findFirst()
                .orElse("/desk");
    }

    /**
     * Entries that belong together.
     *
     * @param heading above them, or null for the first group
     * @param entries in the order shown
     */
    public record Group(@Nullable String heading, List<Entry> entries) {

        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param label two to six characters
     * @param path from the root of the site, without a query
     * @param icon a symbol of {@code icons.svg}
     * @param count of what waits for the viewer there, or null for none
     * @param core whether it stands in the bottom bar of a phone; four of them fit
     */
    public record Entry(
            String label,
            String path,
            String icon,
            @Nullable Integer count,
            boolean core) {}

    /**
     * Who is signed in.
     *
     * @param name as colleagues call them
     * @param office and duty, as shown below the name
     * @param profilePath of the page of their own account
     * @param signOutPath that a form is posted to
     */
    public record Viewer(String name, String office, String profilePath, String signOutPath) {

        /** First character of the name, for the round picture. */
        public String initial() {
            return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
        }
    }
}
