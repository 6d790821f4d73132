package org.yangguang.ledgers.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.documents.tables.TableFile;
import org.yangguang.ledgers.LedgerFolder;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;

class OutcomeWordsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    （一）予以公开                                | GRANTED
                    (二)部分公开(区分处理的, 只计这一情形, 不计其他情形) | PARTLY_GRANTED
                    部分公开（区分处理的，只计这一情形，不计其他情形）     | PARTLY_GRANTED
                    1.属于国家秘密                               | STATE_SECRET
                    1. 属于国家秘密                              | STATE_SECRET
                    危及"三安全一稳定"                            | THREE_SECURITIES_AND_ONE_STABILITY
                    危及三安全一稳定                              | THREE_SECURITIES_AND_ONE_STABILITY
                    本机关 不掌握相关政府信息                      | NOT_HELD
                    逾期不补正                                   | NOT_CORRECTED_IN_TIME
                    逾期未缴费                                   | FEE_NOT_PAID_IN_TIME
                    申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请 | NOT_CORRECTED_IN_TIME
                    其他                                        | OTHERWISE_CLOSED
                    """)
    void outcomeIsFoundAsFormsAndPeopleWriteIt(String words, Outcome outcome) {
        assertThat(read(words)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyRowLabelIsAnOutcome(Outcome outcome) {
        assertThat(read(outcome.label())).isEqualTo(outcome);
    }

    private Outcome read(String words) {
        Problems errors = new Problems();
        List<Request> requests = new ArrayList<>();
        String row = "R1,2021-03-01,自然人,,,内容,2021-03-02,,,,,2021-04-20,\"%s\"".formatted(words.replace("\"", "\"\""));
        String headings = "登记号,收到日期,申请人类型,申请人,申请方式,申请内容,补正通知日期,补正收到日期,征求意见发出日期,征求意见收回日期,延期通知日期,答复日期,处理结果\n";
        LedgerFolder ledger = new LedgerFolder(folder).withText(LedgerSheet.REQUESTS, headings + row + "\n");
        try (TableFile file = TableFile.open(ledger.path())) {
            SheetReaders.REQUESTS.read(file, errors, new Problems(), read -> requests.add(read.record()));
        }
        assertThat(errors.lines()).isEmpty();
        return requests.getFirst().closing().outcome();
    }
}
