package org.yangguang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the desk's navigation. A module contributes one as a bean, and only for a page that exists.
 *
 * @param group heading over its like; null for the first ones, which need none
 * @param order over all groups; smaller stands further up
 * @param icon name in the sprite
 * @param core whether it stands in the bar at the foot of a phone
 * @param duties who sees it; empty for everybody who is signed in
 */
public record DeskEntry(
        @Nullable String group, int order, String label, String path, String icon, boolean core, Set<Duty> duties) {

    public DeskEntry {
        duties = Set.copyOf(duties);
    }

    /** Whether that user sees it. */
    public boolean visibleTo(SignedInUser user) {
        return duties.isEmpty() || duties.stream().anyMatch(duty -> user.has(duty));
    }
}
