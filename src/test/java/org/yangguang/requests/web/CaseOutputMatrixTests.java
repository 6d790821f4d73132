package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.PaperRole;

/** Every output of a case, in every kind of state, asked for by everybody: what comes is pinned in one table. */
@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-outputs"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class CaseOutputMatrixTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    private static final String PARTY = "示例供热公司";

    /** Columns: page, letter, sheet, archive, files, letter on the way, delivery receipt, what was found, what the applicant sent. */
    private static final String TABLE = """
            received CLERK 200 404 200 404 200 200 404 200 200
            received HANDLER 200 404 200 404 200 200 404 200 200
            received LEGAL_REVIEWER 200 404 200 403 200 200 404 200 200
            received DISCLOSURE_OFFICE_HEAD 200 404 200 404 200 200 404 200 200
            received COUNTY_DISCLOSURE_OFFICE 200 403 200 403 200 403 403 200 404
            received LEADER 200 403 200 403 200 403 403 200 404
            received OTHER_AGENCY 404 404 404 404 404 404 404 404 404
            reviewing CLERK 200 200 200 404 200 200 404 200 200
            reviewing HANDLER 200 200 200 404 200 200 404 200 200
            reviewing LEGAL_REVIEWER 200 200 200 403 200 200 404 200 200
            reviewing DISCLOSURE_OFFICE_HEAD 200 200 200 404 200 200 404 200 200
            reviewing COUNTY_DISCLOSURE_OFFICE 200 403 200 403 200 403 403 200 404
            reviewing LEADER 200 403 200 403 200 403 403 200 404
            reviewing OTHER_AGENCY 404 404 404 404 404 404 404 404 404
            replied CLERK 200 200 200 200 200 200 200 200 200
            replied HANDLER 200 200 200 200 200 200 200 200 200
            replied LEGAL_REVIEWER 200 200 200 403 200 200 200 200 200
            replied DISCLOSURE_OFFICE_HEAD 200 200 200 200 200 200 200 200 200
            replied COUNTY_DISCLOSURE_OFFICE 200 403 200 403 200 403 403 200 404
            replied LEADER 200 403 200 403 200 403 403 200 404
            replied OTHER_AGENCY 404 404 404 404 404 404 404 404 404
            archived CLERK 200 200 200 200 200 200 200 200 200
            archived HANDLER 200 200 200 200 200 200 200 200 200
            archived LEGAL_REVIEWER 200 200 200 403 200 200 200 200 200
            archived DISCLOSURE_OFFICE_HEAD 200 200 200 200 200 200 200 200 200
            archived COUNTY_DISCLOSURE_OFFICE 200 403 200 403 200 403 403 200 404
            archived LEADER 200 403 200 403 200 403 403 200 404
            archived OTHER_AGENCY 404 404 404 404 404 404 404 404 404
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Autowired
    private CasePapers papers;

    @Autowired
    private CaseTicket tickets;

    private OpenedCase with(OpenedCase of) {
        papers.add(of, PaperRole.FOUND, new ByteArrayInputStream(PDF), "信息.pdf", CaseWorld.HANDLER);
        papers.add(of, PaperRole.APPLICATION, new ByteArrayInputStream(PDF), "申请表.pdf", CaseWorld.HANDLER);
        return of;
    }

    private static CaseEvent reply(Agency agency) {
        return new CaseEvent.Replied(
                CaseWorld.MONDAY, "明住建公复〔2021〕" + (agency.agencyId().value() + 1) + "号", Delivery.POST);
    }

    private OpenedCase replied(Agency agency) {
        OpenedCase legal = world.add(
                world.proposed(agency), new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        OpenedCase head =
                world.add(legal, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        return world.add(head, reply(agency), CaseWorld.HANDLER);
    }

    private OpenedCase archived(OpenedCase replied) {
        OpenedCase delivered = world.add(replied, new CaseEvent.Delivered(CaseWorld.MONDAY, "本人签收"), CaseWorld.HANDLER);
        return world.add(delivered, new CaseEvent.Archived(CaseWorld.MONDAY), CaseWorld.HANDLER);
    }

    private List<String> outputs(OpenedCase of) {
        String one = "/desk/requests/" + of.head().id();
        List<String> outputs = new ArrayList<>(List.of(
                one,
                one + "/letter.pdf",
                one + "/sheet.pdf",
                one + "/archive.zip",
                one + "/papers",
                one + "/letters/1/1.pdf",
                one + "/delivery-receipt.pdf"));
        papers.of(of.head().id()).forEach(paper -> outputs.add(one + "/papers/" + paper.id()));
        return outputs;
    }

    private String line(String state, String who, OpenedCase of, SignInToken person) {
        StringBuilder line = new StringBuilder(state + " " + who);
        outputs(of)
                .forEach(path -> line.append(' ')
                        .append(http.get()
                                .uri(path)
                                .with(authentication(person))
                                .exchange()
                                .getResponse()
                                .getStatus()));
        return line.append('\n').toString();
    }

    @Test
    void everybodyGetsExactlyWhatTheyMaySee() {
        Agency agency = world.agency();
        Map<String, OpenedCase> cases = new LinkedHashMap<>();
        cases.put("received", with(world.arrived(agency, Submission.IN_PERSON)));
        cases.put("reviewing", with(world.proposed(agency)));
        OpenedCase replied = with(replied(agency));
        Map<String, SignInToken> people = new LinkedHashMap<>();
        for (Duty duty : Duty.values()) {
            SignInToken person = world.with(agency, duty);
            if (List.of(CaseDuties.readers()).contains(duty)) {
                people.put(duty.name(), person);
            } else {
                assertThat(line("replied", duty.name(), replied, person)).endsWith(" 403".repeat(9) + "\n");
            }
        }
        people.put("OTHER_AGENCY", world.with(world.agency(), Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD));
        StringBuilder table = new StringBuilder();
        cases.forEach((state, one) -> people.forEach((who, person) -> table.append(line(state, who, one, person))));
        people.forEach((who, person) -> table.append(line("replied", who, replied, person)));
        archived(replied);
        people.forEach((who, person) -> table.append(line("archived", who, replied, person)));
        assertThat(table.toString()).isEqualTo(TABLE);
    }

    /** A third party was asked, objected, and is told that the information is opened. */
    private OpenedCase opened(Agency agency) {
        Proposal given =
                Proposal.of(DecisionKind.GIVEN, null, "关系公众用热", Map.of(RequiredFact.WAY_OF_GIVING, "复印件"), false);
        OpenedCase one = world.handled(agency);
        for (CaseEvent event : List.of(
                new CaseEvent.Consulted(CaseWorld.MONDAY, Consulting.THIRD_PARTY, PARTY, "成本明细"),
                new CaseEvent.OpinionReceived(CaseWorld.MONDAY, 1, Opinion.OBJECTS, "涉及商业秘密"),
                new CaseEvent.Proposed(CaseWorld.MONDAY, given))) {
            one = world.add(one, event, CaseWorld.HANDLER);
        }
        return world.add(world.signed(one), reply(agency), CaseWorld.HANDLER);
    }

    private byte[] got(String path, MockMvcTester.MockMvcRequestBuilder request) {
        var response = request.uri(path).exchange().getResponse();
        return response.getStatus() == 200 ? response.getContentAsByteArray() : new byte[0];
    }

    private static String text(byte[] pdf) throws IOException {
        if (pdf.length == 0) {
            return "";
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void noLetterToAThirdPartyReachesTheApplicant() throws IOException {
        Agency agency = world.agency();
        OpenedCase one = opened(agency);
        MockHttpServletResponse ticketed = new MockHttpServletResponse();
        tickets.give(one.head().id(), new MockHttpServletRequest(), ticketed);
        SignInToken handler = world.with(agency, Duty.HANDLER);
        StringBuilder office = new StringBuilder();
        StringBuilder applicant = new StringBuilder();
        for (int event = 1; event <= one.file().entries().size(); event++) {
            for (int letter = 1; letter <= 3; letter++) {
                String path = "/desk/requests/" + one.head().id() + "/letters/" + event + "/" + letter + ".pdf";
                office.append(text(got(path, http.get().with(authentication(handler)))));
                String own = "/requests/status/letters/" + event + "/" + letter + ".pdf";
                assertThat(got(own, http.get().cookie(ticketed.getCookies()))).isEmpty();
            }
            String own = "/requests/status/letters/" + event + ".pdf";
            applicant.append(text(got(own, http.get().cookie(ticketed.getCookies()))));
        }
        assertThat(office).contains("征求意见书", "征求意见告知书", "告知第三方公开决定书", PARTY);
        assertThat(applicant)
                .contains("登记回执", "征求意见告知书")
                .doesNotContain(PARTY, "征求意见书" + PARTY, "告知第三方公开决定书", "成本明细", "涉及商业秘密");
        String page = new String(
                got("/requests/status/case", http.get().cookie(ticketed.getCookies())), StandardCharsets.UTF_8);
        assertThat(page).contains("/requests/status/letters/3.pdf").doesNotContain(PARTY, "成本明细");
    }
}
