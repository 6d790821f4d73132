package org.yangguang.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts and presentations hide, in files made by POI. */
class HiddenWordTests {

    @TempDir
    Path folder;

    private List<String> found(org.apache.poi.ooxml.POIXMLDocument document) throws Exception {
        document.getProperties().getCoreProperties().setCreator("");
        Path file = folder.resolve("文件.bin");
        try (OutputStream out = Files.newOutputStream(file);
                document) {
            document.write(out);
        }
        return HiddenData.find(file).stream().map(Finding::message).toList();
    }

    @Test
    void tellsWhatATextHides() throws Exception {
        XWPFDocument text = new XWPFDocument();
        XWPFRun shown = text.createParagraph().createRun();
        shown.setText("公开的话");
        XWPFRun hidden = text.createParagraph().createRun();
        hidden.setText("内部意见");
        hidden.setVanish(true);
        XWPFRun header =
                text.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun();
        header.setText("征求意见稿");
        header.setVanish(true);
        var comment = text.createComments().createComment(java.math.BigInteger.ONE);
        comment.setAuthor("李某");
        comment.createParagraph().createRun().setText("这段要删");

        assertThat(found(text))
                .containsExactlyInAnyOrder("隐藏文字（正文）：内部意见", "隐藏文字（页眉）：征求意见稿", "批注（word/comments.xml 李某）：这段要删");
    }

    @Test
    void tellsOfTrackedChangesWithTheirAuthors() throws Exception {
        XWPFDocument text = new XWPFDocument();
        var paragraph = text.createParagraph().getCTP();
        var deleted = paragraph.addNewDel();
        deleted.setAuthor("张某");
        deleted.addNewR().addNewDelText().setStringValue("原定 300 万元");
        var inserted = paragraph.addNewIns();
        inserted.setAuthor("赵某");
        inserted.addNewR().addNewT().setStringValue("200 万元");

        assertThat(found(text)).containsExactlyInAnyOrder("修订痕迹（正文 张某）：原定 300 万元", "修订痕迹（正文 赵某）：200 万元");
    }

    @Test
    void tellsWhatAPresentationHides() throws Exception {
        XMLSlideShow show = new XMLSlideShow();
        XSLFSlide slide = show.createSlide();
        slide.setHidden(true);
        XSLFNotes notes = show.getNotesSlide(slide);
        notes.getPlaceholder(1).setText("此处不要讲");

        assertThat(found(show))
                .contains("隐藏的幻灯片（ppt/slides/slide1.xml）")
                .anyMatch(message ->
                        message.startsWith("演讲者备注（ppt/notesSlides/notesSlide1.xml）：") && message.contains("此处不要讲"));
    }

    @Test
    void tellsOfEmbeddedFiles() throws Exception {
        XWPFDocument text = new XWPFDocument();
        var part = text.getPackage()
                .createPart(PackagingURIHelper.createPartName("/word/embeddings/a.xlsx"), "application/octet-stream");
        try (OutputStream out = part.getOutputStream()) {
            out.write(1);
        }

        assertThat(found(text)).containsExactly("嵌入对象（word/embeddings/a.xlsx）");
    }
}
