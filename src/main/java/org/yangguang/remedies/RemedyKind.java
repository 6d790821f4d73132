package org.yangguang.remedies;

import java.util.Arrays;
import org.yangguang.shared.NotFound;

/** The two ways to challenge how a request was answered, or what was published (Regulation art. 51). */
public enum RemedyKind {
    RECONSIDERATION("行政复议", "复议机关", "reconsiderations"),
    LAWSUIT("行政诉讼", "审理法院", "lawsuits");

    private final String label;
    private final String body;
    private final String path;

    RemedyKind(String label, String body, String path) {
        this.label = label;
        this.body = body;
        this.path = path;
    }

    public String label() {
        return label;
    }

    /** What the one who decides is called. */
    public String body() {
        return body;
    }

    /** The word in addresses. */
    public String path() {
        return path;
    }

    /** @throws NotFound if no kind is called so in addresses */
    public static RemedyKind at(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一类案件。"));
    }

    String table() {
        return "remedies." + column();
    }

    /** The word in names of columns. */
    String column() {
        return switch (this) {
            case RECONSIDERATION -> "reconsideration";
            case LAWSUIT -> "lawsuit";
        };
    }
}
