package org.yangguang.requests.templates;

/** Somebody else changed the template since it was opened; nothing was overwritten. */
public final class OvertakenTemplate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TemplateVersion present;

    OvertakenTemplate(TemplateVersion present) {
        super(present.kind().id() + " is at version " + present.number());
        this.present = present;
    }

    /** The template as it is now. */
    public TemplateVersion present() {
        return present;
    }
}
