package org.yangguang.documents.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yangguang.documents.Document;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Table;
import org.yangguang.documents.archive.SettledArchive;

/** A document as XLSX (ECMA-376): numbers are numbers, merged cells are merged, every sheet prints on A4. */
public final class XlsxFile {

    private XlsxFile() {}

    /** The file. The same document gives the same bytes. */
    public static byte[] of(Document document) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Looks looks = new Looks(workbook);
            SheetNames names = new SheetNames();
            XSSFSheet text = workbook.createSheet(names.of("正文"));
            TextSheet.write(document, text, looks);
            print(text, false, document.properties());
            for (Table table : document.tables()) {
                XSSFSheet sheet = workbook.createSheet(names.of(table.caption()));
                TableSheet.write(table, sheet, looks);
                print(sheet, TableSheet.wide(table), document.properties());
            }
            properties(document, workbook.getProperties());
            workbook.write(out);
            return SettledArchive.of(out.toByteArray(), document.properties().created());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void print(XSSFSheet sheet, boolean landscape, Properties properties) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("— &P —");
        if (properties.banner() != null) {
            sheet.getHeader().setCenter(properties.banner().replace("&", "&&"));
        }
    }

    private static void properties(Document document, POIXMLProperties file) throws InvalidFormatException {
        Properties properties = document.properties();
        POIXMLProperties.CoreProperties core = file.getCoreProperties();
        core.setTitle(document.titleInOneLine());
        core.setCreator(properties.author());
        core.setSubjectProperty(properties.subject());
        core.setCreated(Optional.of(Date.from(properties.created())));
        core.setModified(Optional.of(Date.from(properties.created())));
        core.getUnderlyingProperties().setLanguageProperty(properties.language());
        file.getExtendedProperties().setApplication("Yangguang");
    }
}
