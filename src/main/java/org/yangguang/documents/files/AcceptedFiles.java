package org.yangguang.documents.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;

/**
 * Kinds of files that a place takes: by the ending of the name, and by the content, which must be what the ending says.
 *
 * @param endings in lower case without the dot, such as {@code pdf}; each of them one that this program knows
 */
public record AcceptedFiles(Set<String> endings) {

    private static final Set<String> PACKED = Set.of("application/zip", "application/ofd", "application/vnd.ofd");
    private static final Set<String> PHOTOGRAPH = Set.of("image/jpeg");
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    /** What the content must be found to be, by the ending of the name. */
    private static final Map<String, Set<String>> CONTENTS = Map.of(
            "pdf", Set.of("application/pdf"),
            "ofd", PACKED,
            "doc", Set.of("application/msword", OLD_OFFICE),
            "docx", Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document", OOXML),
            "xls", Set.of("application/vnd.ms-excel", OLD_OFFICE),
            "xlsx", Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", OOXML),
            "jpg", PHOTOGRAPH,
            "jpeg", PHOTOGRAPH,
            "png", Set.of("image/png"));

    /** PDF, OFD, Word files and pictures. */
    public static final AcceptedFiles PAPERS = of("pdf", "ofd", "doc", "docx", "jpg", "jpeg", "png");

    /** The same, and Excel files. */
    public static final AcceptedFiles PAPERS_AND_TABLES =
            of("pdf", "ofd", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png");

    public AcceptedFiles {
        if (!CONTENTS.keySet().containsAll(endings)) {
            throw new IllegalArgumentException("unknown kinds of files among " + endings);
        }
        endings = Set.copyOf(endings);
    }

    private static AcceptedFiles of(String... endings) {
        return new AcceptedFiles(Set.copyOf(Arrays.asList(endings)));
    }

    /** As a file field of a form asks for them: {@code .docx,.pdf}. */
    public String asked() {
        return endings.stream().sorted().map(ending -> "." + ending).collect(Collectors.joining(","));
    }

    /** @throws Refusal if files with such a name are not taken */
    public void requireTaken(String name) {
        if (!endings.contains(ending(name))) {
            throw new Refusal("文件应当是 PDF、OFD、Word%s 文件或者 JPG、PNG 图片，请另存为其中一种再上传。"
                    .formatted(endings.contains("xlsx") ? "、Excel" : ""));
        }
    }

    /** @throws Refusal if a file is not what its name says */
    public void requireGenuine(StoredFile file) {
        if (!CONTENTS.getOrDefault(ending(file.name()), Set.of()).contains(file.mediaType())) {
            throw new Refusal("文件“%s”的内容与扩展名不符，没有存下来。请用原来的软件打开，另存后再上传。".formatted(file.name()));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
