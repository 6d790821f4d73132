package org.yangguang.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What workbooks hide, in the present and in the old format. */
class HiddenWorkbookTests {

    @TempDir
    Path folder;

    private List<String> found(Workbook workbook) throws Exception {
        Path file = folder.resolve("台账.bin");
        try (OutputStream out = Files.newOutputStream(file);
                workbook) {
            workbook.write(out);
        }
        return HiddenData.find(file).stream().map(Finding::message).toList();
    }

    private static void hide(Workbook workbook) {
        Sheet list = workbook.createSheet("清单");
        for (int row = 0; row < 6; row++) {
            list.createRow(row).createCell(0).setCellValue(row);
            list.getRow(row).setZeroHeight(row == 2 || row == 3 || row == 5);
        }
        list.setColumnHidden(1, true);
        list.setColumnHidden(2, true);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        Comment comment = list.createDrawingPatriarch().createCellComment(anchor);
        comment.setAddress(new CellAddress("B2"));
        comment.setString(workbook.getCreationHelper().createRichTextString("此人不宜公开"));
        workbook.createSheet("成本");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        workbook.createSheet("底价");
        workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void tellsWhatAWorkbookHides() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        hide(workbook);
        workbook.getProperties().getCoreProperties().setCreator("王某某");
        workbook.getProperties().getExtendedProperties().setCompany("某某局");
        workbook.getProperties().getCustomProperties().addProperty("密级", "内部");

        assertThat(found(workbook))
                .containsExactlyInAnyOrder(
                        "隐藏的工作表“成本”",
                        "隐藏的工作表“底价”",
                        "隐藏的行（工作表“清单”）：第 3–4、6 行",
                        "隐藏的列（工作表“清单”）：B–C 列",
                        "批注（工作表“清单”B2）：此人不宜公开",
                        "文档属性（作者）：王某某",
                        "文档属性（单位）：某某局",
                        "文档属性（密级）：内部");
    }

    @Test
    void tellsWhatAnOldWorkbookHides() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        hide(workbook);
        workbook.createInformationProperties();
        workbook.getSummaryInformation().setAuthor("王某某");
        workbook.getDocumentSummaryInformation().setCompany("某某局");

        assertThat(found(workbook))
                .containsExactlyInAnyOrder(
                        "隐藏的工作表“成本”",
                        "隐藏的工作表“底价”",
                        "隐藏的行（工作表“清单”）：第 3、4、6 行",
                        "隐藏的列（工作表“清单”）：B、C 列",
                        "批注（工作表“清单”B2）：此人不宜公开",
                        "文档属性（作者）：王某某",
                        "文档属性（单位）：某某局",
                        "未能检查的内容：旧格式（.xls）中的外部链接和隐藏的名称无法检查，请另存为 .xlsx 后再检查");
    }

    @Test
    void findsNothingWhereNothingIsHidden() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("清单").createRow(0).createCell(0).setCellValue("公开");
        workbook.getProperties().getCoreProperties().setCreator("");

        assertThat(found(workbook)).isEmpty();
    }

    @Test
    void countsWhatIsTooMuchToTell() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreator("");
        for (int i = 0; i < 1003; i++) {
            workbook.createSheet("表" + i);
            workbook.setSheetVisibility(i, i == 0 ? SheetVisibility.VISIBLE : SheetVisibility.HIDDEN);
        }

        assertThat(found(workbook)).hasSize(1001).endsWith("其他隐藏内容：另有 2 处");
    }
}
