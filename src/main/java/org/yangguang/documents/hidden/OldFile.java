package org.yangguang.documents.hidden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Refusal;

/** Files in the formats of before 2007. Of a workbook most can be told, of .doc and .ppt only the properties. */
final class OldFile {

    private static final long MOST_BYTES = 50L << 20;

    private OldFile() {}

    static void scan(Path file, Findings findings) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal("“" + name + "”是旧格式的文件，且超过 50 MB，无法检查隐藏内容。请另存为 .docx、.xlsx 或 .pptx 后再试。");
        }
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(name, null);
            }
            properties(root, findings);
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR") || root.hasEntryCaseInsensitive("Macros")) {
                findings.add(Kind.MACRO, "", "");
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                    OldWorkbook.scan(workbook, root, findings);
                }
            } else {
                findings.add(Kind.NOT_CHECKED, "", "旧格式文件中的批注、修订和隐藏文字无法检查，请另存为 .docx、.xlsx 或 .pptx 后再检查");
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (EncryptedDocumentException encrypted) {
            throw locked(name, encrypted);
        } catch (IOException | HPSFException | RuntimeException broken) {
            throw OfficeArchive.broken(name, broken);
        }
    }

    private static Refusal locked(String name, @Nullable Throwable cause) {
        Refusal refusal = new Refusal("“" + name + "”设有打开密码，无法检查隐藏内容。请取消密码后再试。");
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }

    private static void properties(DirectoryNode root, Findings findings) throws IOException, HPSFException {
        if (root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
            PropertySet set = PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME);
            if (set instanceof SummaryInformation summary) {
                property(findings, "作者", summary.getAuthor());
                property(findings, "最后修改者", summary.getLastAuthor());
                property(findings, "标题", summary.getTitle());
                property(findings, "主题", summary.getSubject());
                property(findings, "关键词", summary.getKeywords());
                property(findings, "备注", summary.getComments());
            }
        }
        if (root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            PropertySet set = PropertySetFactory.create(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME);
            if (set instanceof DocumentSummaryInformation summary) {
                property(findings, "单位", summary.getCompany());
                property(findings, "经理", summary.getManager());
                property(findings, "类别", summary.getCategory());
                CustomProperties custom = summary.getCustomProperties();
                if (custom != null) {
                    for (Map.Entry<String, Object> one : custom.entrySet()) {
                        property(findings, one.getKey(), String.valueOf(one.getValue()));
                    }
                }
            }
        }
    }

    private static void property(Findings findings, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            findings.add(Kind.PROPERTY, name, value);
        }
    }
}
