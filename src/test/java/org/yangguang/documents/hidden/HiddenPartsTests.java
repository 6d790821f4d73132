package org.yangguang.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single parts of Office files and what they hide, whatever namespace their elements have. */
class HiddenPartsTests {

    private static final String TYPES = """
            <Types><Override PartName="/odd/place.bin" ContentType="application/x+xml"/></Types>""";

    @TempDir
    Path folder;

    static Path archive(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.write(TYPES.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private List<String> found(Map<String, String> parts) throws IOException {
        return HiddenData.find(archive(folder.resolve("a.docx"), parts)).stream()
                .map(Finding::message)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            xl/threadedComments/a.xml | <ThreadedComments><threadedComment ref="C3"><text>压一压</text></threadedComment></ThreadedComments> | 批注（xl/threadedComments/a.xmlC3）：压一压
            xl/workbook.xml | <workbook><definedNames><definedName name="底价" hidden="1">9</definedName></definedNames></workbook> | 隐藏的名称（底价）
            xl/pivotCache/a.xml | <pivotCacheDefinition><x/></pivotCacheDefinition> | 数据透视表缓存（xl/pivotCache/a.xml）
            xl/model/item.data | 1 | 数据模型（xl/model/item.data）
            xl/connections.xml | <connections><connection name="db"/></connections> | 外部链接（xl/connections.xml）
            xl/worksheets/a.xml | <worksheet><sheetFormatPr zeroHeight="1"/></worksheet> | 隐藏的行（xl/worksheets/a.xml）：未单独设置行高的各行
            xl/worksheets/a.xml | <worksheet><cols><col min="4" max="4" width="0"/></cols></worksheet> | 隐藏的列（xl/worksheets/a.xml）：D 列
            xl/worksheets/a.xml | <worksheet><row r="7" ht="0"/></worksheet> | 隐藏的行（xl/worksheets/a.xml）：第 7 行
            xl/_rels/b.xml.rels | <Relationships><Relationship Type="x/externalLinkPath" Target="file:///C:/成本.xlsx" TargetMode="External"/></Relationships> | 外部链接（xl/_rels/b.xml.rels）：file:///C:/成本.xlsx
            word/_rels/d.xml.rels | <Relationships><Relationship Type="x/hyperlink" Target="\\\\\\\\srv\\\\a" TargetMode="External"/></Relationships> | 外部链接（word/_rels/d.xml.rels）：\\\\\\\\srv\\\\a
            xl/vbaProject.bin | 1 | 宏（xl/vbaProject.bin）
            docProps/thumbnail.jpeg | 1 | 预览图（docProps/thumbnail.jpeg）
            docProps/app.xml | <Properties><Manager>钱某</Manager></Properties> | 文档属性（经理）：钱某
            customXml/item1.xml | <case><no>2024-1</no></case> | 自定义 XML 数据（customXml/item1.xml）：2024-1
            word/settings.xml | <settings><docVars><docVar name="n" val="v"/></docVars></settings> | 文档属性（文档变量 n）：v
            word/f.xml | <ftr><p><r><rPr><vanish/></rPr><t>密</t></r></p></ftr> | 隐藏文字（页脚）：密
            word/footnotes.xml | <footnotes><moveFrom author="孙某"><r><t>移走</t></r></moveFrom></footnotes> | 修订痕迹（注释 孙某）：移走
            ppt/slides/s.xml | <sld><cNvPr name="图" hidden="1"/></sld> | 隐藏的图形（ppt/slides/s.xml）：图
            ppt/comments/c.xml | <cmLst><cm><text>改</text></cm></cmLst> | 批注（ppt/comments/c.xml）：改
            odd/place.bin | <document><r><rPr><vanish val="1"/></rPr><t>换了地方</t></r></document> | 隐藏文字（正文）：换了地方
            """)
    void isFound(String path, String content, String message) throws IOException {
        assertThat(found(Map.of(path, content))).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            word/_rels/d.xml.rels | <Relationships><Relationship Type="x/hyperlink" Target="https://www.gov.cn/" TargetMode="External"/></Relationships>
            word/document.xml | <document><r><rPr><vanish val="0"/></rPr><t>看得见</t></r></document>
            ppt/notesSlides/n.xml | <notes><fld><t>3</t></fld></notes>
            docProps/core.xml | <coreProperties><creator> </creator></coreProperties>
            """)
    void isNotFound(String path, String content) throws IOException {
        assertThat(found(Map.of(path, content))).isEmpty();
    }

    @Test
    void stylesHideTextEvenThroughOthers() throws IOException {
        String styles = """
                <styles><style styleId="a"><rPr><vanish/></rPr></style><style styleId="b"><basedOn val="a"/></style></styles>""";
        String text = """
                <document><p><pPr><pStyle val="b"/></pPr><r><t>段落</t></r></p>\
                <p><r><rPr><rStyle val="a"/></rPr><t>字符</t></r><r><t>看得见</t></r></p></document>""";

        assertThat(found(Map.of("word/styles.xml", styles, "word/document.xml", text)))
                .containsExactly("隐藏文字（正文）：段落", "隐藏文字（正文）：字符");
    }
}
