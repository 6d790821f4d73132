package org.yangguang.documents.hidden;

/** Ways in which an Office file holds what is not seen. */
public enum Kind {
    HIDDEN_SHEET("隐藏的工作表"),
    HIDDEN_ROWS("隐藏的行"),
    HIDDEN_COLUMNS("隐藏的列"),
    HIDDEN_NAME("隐藏的名称"),
    HIDDEN_TEXT("隐藏文字"),
    HIDDEN_SLIDE("隐藏的幻灯片"),
    HIDDEN_OBJECT("隐藏的图形"),
    COMMENT("批注"),
    TRACKED_CHANGE("修订痕迹"),
    SPEAKER_NOTES("演讲者备注"),
    PIVOT_CACHE("数据透视表缓存"),
    DATA_MODEL("数据模型"),
    EXTERNAL_LINK("外部链接"),
    PROPERTY("文档属性"),
    EMBEDDED_OBJECT("嵌入对象"),
    CUSTOM_XML("自定义 XML 数据"),
    PREVIEW("预览图"),
    MACRO("宏"),
    /** Where, when and by whom a photograph was taken. */
    PHOTOGRAPH("照片信息"),
    /** An old format of which only a part can be looked at. */
    NOT_CHECKED("未能检查的内容"),
    /** There is so much that the rest is not told one by one. */
    MORE("其他隐藏内容");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** What officers call it. */
    public String label() {
        return label;
    }
}
