package org.yangguang.ui;

import java.util.List;

/**
 * Column tags (栏目标签) of a page's head, all of them mandatory for column and content pages: 《政府网站发展指引》
 * （国办发〔2017〕47号） annex, page tags.
 *
 * @param name ColumnName, the column as the navigation calls it
 * @param description ColumnDescription, what the column is for
 * @param keywords ColumnKeywords, at least one
 * @param type ColumnType, one of the kinds the guideline names, such as 信息公开年报
 */
public record ColumnTags(String name, String description, List<String> keywords, String type) {

    public ColumnTags {
        keywords = List.copyOf(keywords);
    }
}
