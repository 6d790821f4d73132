package org.yangguang.ui;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Content tags (内容页标签) of a page's head: 《政府网站发展指引》（国办发〔2017〕47号） annex, page tags.
 *
 * @param title ArticleTitle, mandatory
 * @param published PubDate, mandatory, local time, printed to the minute
 * @param source ContentSource, mandatory: the agency that published it or where it was taken from
 * @param keywords Keywords, may be empty
 * @param description Description, or null
 */
public record ArticleTags(
        String title,
        LocalDateTime published,
        String source,
        List<String> keywords,
        @Nullable String description) {

    public ArticleTags {
        keywords = List.copyOf(keywords);
    }
}
