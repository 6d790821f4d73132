package org.yangguang.administration.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.ui.TreeNode;

/** The agencies as a tree that is open down to the one shown. */
final class AgencyTree {

    private static final long TOP = 0;

    private final Map<Long, List<Agency>> children;
    private final Set<Long> open = new HashSet<>();
    private final @Nullable Long current;

    private AgencyTree(List<Agency> agencies, @Nullable Long current) {
        this.children = agencies.stream()
                .collect(Collectors.groupingBy(agency -> Objects.requireNonNullElse(agency.parent(), TOP)));
        this.current = current;
        Map<Long, Agency> byId = agencies.stream()
                .collect(Collectors.toMap(agency -> agency.agencyId().value(), agency -> agency));
        Agency above = current == null ? null : byId.get(current);
        while (above != null && open.add(above.agencyId().value())) {
            above = above.parent() == null ? null : byId.get(above.parent());
        }
        children.getOrDefault(TOP, List.of())
                .forEach(agency -> open.add(agency.agencyId().value()));
    }

    /** @param current number of the agency that is shown beside it, or null */
    static List<TreeNode> of(List<Agency> agencies, @Nullable Long current) {
        return new AgencyTree(agencies, current).below(TOP);
    }

    private List<TreeNode> below(long parent) {
        return children.getOrDefault(parent, List.of()).stream().map(this::node).toList();
    }

    private TreeNode node(Agency agency) {
        long id = agency.agencyId().value();
        return new TreeNode(
                agency.name(),
                AgencyPages.of(id),
                agency.endedOn() == null ? agency.kind().label() : "已撤销",
                open.contains(id),
                Objects.equals(current, id),
                below(id));
    }
}
