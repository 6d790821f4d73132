package org.yangguang.documents.redaction;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PDF that holds the secret.
 *
 * @param marks where it is seen; empty where it is not
 * @param pixels whether only its picture shows it
 */
record Hostile(String name, List<RedactionMark> marks, boolean pixels, Trick trick) {

    /** Puts the secret in. */
    @FunctionalInterface
    interface Trick {
        void play(Draft draft, Path file) throws Exception;
    }

    /** Puts the secret into what is saved as usual. */
    @FunctionalInterface
    interface Saved {
        void play(Draft draft) throws Exception;
    }

    /** A box around the secret where drafts write it. */
    static final RedactionMark LINE = mark(0.1, 0.35, 0.85, 0.3);

    static RedactionMark mark(double x, double y, double width, double height) {
        return new RedactionMark(1, x, y, width, height, "第十五条");
    }

    static Hostile seen(String name, Saved trick) {
        return new Hostile(name, List.of(LINE), false, saving(trick));
    }

    static Hostile unseen(String name, Saved trick) {
        return new Hostile(name, List.of(), false, saving(trick));
    }

    static Trick saving(Saved trick) {
        return (draft, file) -> {
            trick.play(draft);
            draft.save(file);
        };
    }

    static Stream<Hostile> all() {
        return Stream.of(SeenSecrets.all(), SavedSecrets.all(), UnseenSecrets.all(), AsideSecrets.all())
                .flatMap(List::stream);
    }

    Path write(Path folder) throws Exception {
        Path file = folder.resolve("source.pdf");
        try (Draft draft = new Draft()) {
            trick.play(draft, file);
        }
        return file;
    }

    @Override
    public String toString() {
        return name;
    }
}
