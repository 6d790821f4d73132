package org.yangguang.documents.hidden;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Looks through all parts of an Office file. A part goes by its outermost element, since its path may be any; only what is not
 * XML goes by its path.
 */
final class OfficeParts {

    private final Set<String> hiddenStyles;
    private final WorkbookSheets sheets;
    private final Findings findings;

    private OfficeParts(Set<String> hiddenStyles, WorkbookSheets sheets, Findings findings) {
        this.hiddenStyles = hiddenStyles;
        this.sheets = sheets;
        this.findings = findings;
    }

    static void scan(OfficeArchive archive, Findings findings) throws IOException {
        WordStyles styles = new WordStyles();
        archive.read("word/styles.xml", styles);
        OfficeParts parts = new OfficeParts(styles.hidden(), WorkbookSheets.of(archive), findings);
        XmlParts xml = XmlParts.of(archive);
        for (String path : archive.parts()) {
            parts.byPath(path.toLowerCase(Locale.ROOT)).ifPresent(kind -> findings.add(kind, path, ""));
            if (xml.contains(path)) {
                archive.read(path, parts.new Chosen(path));
            }
        }
    }

    private Optional<Kind> byPath(String path) {
        if (path.endsWith("vbaproject.bin") || path.contains("/macrosheets/")) {
            return Optional.of(Kind.MACRO);
        }
        if (path.contains("/embeddings/") || path.contains("/activex/")) {
            return Optional.of(Kind.EMBEDDED_OBJECT);
        }
        if (path.startsWith("xl/model/")) {
            return Optional.of(Kind.DATA_MODEL);
        }
        return path.startsWith("docprops/thumbnail") ? Optional.of(Kind.PREVIEW) : Optional.empty();
    }

    private @Nullable Scan scanOf(String root, String path) {
        return switch (root) {
            case "Relationships" -> new Relations(path, findings);
            case "coreProperties", "Properties" -> new Properties(findings);
            case "workbook", "settings", "sld", "wsDr" -> new Marked(path, findings);
            case "worksheet" -> new SheetLines(sheets.place(path), findings);
            case "comments", "ThreadedComments", "cmLst" ->
                new Passages(
                        Kind.COMMENT, Set.of("comment", "threadedComment", "cm"), sheets.place(path), true, findings);
            case "notes" -> new Passages(Kind.SPEAKER_NOTES, Set.of("notes"), path, false, findings);
            case "revisions" -> new Passages(Kind.TRACKED_CHANGE, Set.of("revisions"), path, true, findings);
            case "pivotCacheDefinition", "pivotCacheRecords" ->
                new Passages(Kind.PIVOT_CACHE, Set.of(root), path, true, findings);
            case "connections" -> new Passages(Kind.EXTERNAL_LINK, Set.of("connection"), path, true, findings);
            case "document" -> new WordText("正文", hiddenStyles, findings);
            case "hdr" -> new WordText("页眉", hiddenStyles, findings);
            case "ftr" -> new WordText("页脚", hiddenStyles, findings);
            case "footnotes", "endnotes" -> new WordText("注释", hiddenStyles, findings);
            case "glossaryDocument" -> new WordText("自动图文集", hiddenStyles, findings);
            default ->
                path.startsWith("customXml/item") && !root.equals("datastoreItem")
                        ? new Passages(Kind.CUSTOM_XML, Set.of(root), path, true, findings)
                        : null;
        };
    }

    /** Chooses by the outermost element, and then hands on. */
    private final class Chosen implements Scan {
        private final String path;
        private boolean begun;
        private @Nullable Scan scan;

        private Chosen(String path) {
            this.path = path;
        }

        @Override
        public void begin(String element, XMLStreamReader xml) {
            if (!begun) {
                begun = true;
                scan = scanOf(element, path);
            }
            if (scan != null) {
                scan.begin(element, xml);
            }
        }

        @Override
        public void text(String piece) {
            if (scan != null) {
                scan.text(piece);
            }
        }

        @Override
        public void end(String element) {
            if (scan != null) {
                scan.end(element);
            }
        }
    }
}
