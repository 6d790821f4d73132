package org.yangguang.remedies;

/** How a case is heard (审理程序). */
public enum Procedure {
    ORDINARY("普通程序"),
    SIMPLE("简易程序");

    private final String label;

    Procedure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
