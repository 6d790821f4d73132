package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.EventWords;
import org.yangguang.requests.cases.LetterKind;
import org.yangguang.requests.cases.LetterNumbers;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Refusal;

@SpringBootTest(properties = "yangguang.data=target/test-data/letter-numbers")
@Import(CaseWorld.class)
class LetterNumberTests {

    private static final LocalDate TUESDAY = CaseWorld.MONDAY.plusDays(1);
    private static final CaseEvent CORRECTION =
            new CaseEvent.CorrectionAsked(TUESDAY, "请写明年度", LocalDate.of(2021, 3, 19));
    private static final CaseEvent CONSULTATION =
            new CaseEvent.Consulted(TUESDAY, Consulting.THIRD_PARTY, "示例供热公司", "成本明细");

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseNotices notices;

    @Autowired
    private LetterNumbers numbers;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private OpenedCase sent(CaseEvent event, @Nullable String number) {
        OpenedCase handled = world.handled(agency);
        return desk.add(handled.head().id(), handled.head().version(), event, number, CaseWorld.HANDLER);
    }

    private static @Nullable String number(OpenedCase opened) {
        return opened.file().entries().getLast().letter();
    }

    private String letter(OpenedCase opened) throws IOException {
        byte[] pdf = notices.pdf(opened, opened.file().entries().size(), 1).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void anAgencyThatNumbersNoLettersOfAKindGetsNone() throws IOException {
        OpenedCase opened = sent(CORRECTION, null);
        assertThat(number(opened)).isNull();
        assertThat(letter(opened)).contains(agency.name(), "补正告知书").doesNotContain("〔");
    }

    @Test
    void theFirstNumberBeginsASeriesThatGoesOnByItself() throws IOException {
        sent(CORRECTION, "明住建公补〔2021〕12号");
        OpenedCase next = sent(CORRECTION, null);
        assertThat(number(world.get(next))).isEqualTo("明住建公补〔2021〕13号");
        assertThat(letter(world.get(next))).contains("明住建公补〔2021〕13号");
        assertThat(EventWords.detail(next.file().entries().getLast())).endsWith("；文号：明住建公补〔2021〕13号");
        assertThat(numbers.nextLetter(agency.agencyId(), LetterKind.CORRECTION, 2022))
                .isEqualTo("明住建公补〔2022〕1号");
    }

    @Test
    void eachKindHasASeriesOfItsOwnUnlessTheyShareAMark() {
        sent(CORRECTION, "明住建公补〔2021〕1号");
        assertThat(number(sent(CONSULTATION, null))).isNull();
        sent(CONSULTATION, "明住建公函〔2021〕5号");
        assertThat(number(sent(CORRECTION, null))).isEqualTo("明住建公补〔2021〕2号");
        assertThat(number(sent(CONSULTATION, null))).isEqualTo("明住建公函〔2021〕6号");
        sent(CORRECTION, "明住建公函〔2021〕7号");
        assertThat(number(sent(CONSULTATION, null))).isEqualTo("明住建公函〔2021〕8号");
    }

    @Test
    void aTakenOrMisspeltNumberIsRefusedAndLeavesNoGap() {
        sent(CORRECTION, "明住建公补〔2021〕1号");
        assertThatThrownBy(() -> sent(CONSULTATION, "明住建公补〔2021〕1号"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已用于申请 2021-001");
        assertThatThrownBy(() -> sent(CORRECTION, "明住建公补[2021]第2号"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("六角括号");
        assertThat(number(sent(CORRECTION, null))).isEqualTo("明住建公补〔2021〕2号");
    }

    @Test
    void manyAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        sent(CORRECTION, "明住建公补〔2021〕1号");
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<@Nullable String>> given = threads.invokeAll(IntStream.range(0, 12)
                    .mapToObj(i -> (Callable<@Nullable String>) () -> number(sent(CORRECTION, null)))
                    .toList());
            List<String> all = given.stream()
                    .map(Future::resultNow)
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            assertThat(all)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 13)
                            .mapToObj(i -> "明住建公补〔2021〕" + i + "号")
                            .toList());
        }
    }
}
