package org.yangguang.annualreport.file;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendered;
import org.yangguang.documents.Rendering;

/** The files a report comes in. */
public final class ReportFiles {

    private static final String JSON = "json";

    /** All extensions, in the order in which they are offered. */
    public static final List<String> EXTENSIONS = List.of("docx", "pdf", "ofd", "xlsx", "html", JSON);

    private ReportFiles() {}

    /**
     * The report as a file with one of {@link #EXTENSIONS}.
     *
     * @param missing told the characters that no embedded font has, each replaced by 〓, where there are any
     */
    public static byte[] render(
            Rendering rendering,
            AnnualReport report,
            String extension,
            @Nullable String banner,
            Consumer<Set<String>> missing) {
        if (JSON.equals(extension)) {
            return ReportJson.of(report);
        }
        Rendered rendered =
                rendering.render(ReportDocument.of(report, FigureLinks.NONE, banner), Format.named(extension));
        if (!rendered.missing().isEmpty()) {
            missing.accept(rendered.missing());
        }
        return rendered.content();
    }

    /** Media type of files with the extension. */
    public static String mediaType(String extension) {
        return JSON.equals(extension)
                ? "application/json;charset=UTF-8"
                : Format.named(extension).mediaType();
    }

    /** What a file with the extension is good for. */
    public static String explanation(String extension) {
        return switch (extension) {
            case "docx" -> "可编辑文档";
            case "pdf" -> "版式文件，长期保存";
            case "ofd" -> "国家标准版式文件";
            case "xlsx" -> "表格数据";
            case "html" -> "单个网页文件";
            case JSON -> "机器可读数据";
            default -> throw new IllegalArgumentException("no such file of a report: " + extension);
        };
    }
}
