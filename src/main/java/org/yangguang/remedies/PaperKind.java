package org.yangguang.remedies;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.shared.Refusal;

/** Kinds of files that are papers of a case. */
final class PaperKind {

    private static final Set<String> PACKED = Set.of("application/zip", "application/ofd", "application/vnd.ofd");
    private static final Set<String> OFFICE = Set.of("application/msword", "application/x-tika-msoffice");
    private static final Set<String> WORD = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/x-tika-ooxml");
    private static final Set<String> PHOTOGRAPH = Set.of("image/jpeg");

    /** What the content must be found to be, by the ending of the name. */
    private static final Map<String, Set<String>> CONTENTS = Map.of(
            "pdf", Set.of("application/pdf"),
            "ofd", PACKED,
            "doc", OFFICE,
            "docx", WORD,
            "jpg", PHOTOGRAPH,
            "jpeg", PHOTOGRAPH,
            "png", Set.of("image/png"));

    private PaperKind() {}

    /** @throws Refusal if files with such a name are not taken */
    static void requireTaken(String name) {
        if (!CONTENTS.containsKey(ending(name))) {
            throw new Refusal("文书应当是 PDF、OFD、Word 文件或者 JPG、PNG 图片，请另存为其中一种再上传。");
        }
    }

    /** @throws Refusal if a file is not what its name says */
    static void requireGenuine(StoredFile file) {
        if (!CONTENTS.getOrDefault(ending(file.name()), Set.of()).contains(file.mediaType())) {
            throw new Refusal("文件“%s”的内容与扩展名不符，没有存下来。请用原来的软件打开，另存后再上传。".formatted(file.name()));
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
