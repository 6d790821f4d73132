package org.yangguang.requests.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditTrail;
import org.yangguang.documents.Format;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "yangguang.data=target/test-data/archive")
@Import(CaseWorld.class)
class CaseArchiveTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private CaseArchive archive;

    @Autowired
    private SentLetters letters;

    @Autowired
    private AuditTrail trail;

    private Agency agency;

    @BeforeEach
    void enter() {
        agency = world.agency();
    }

    private OpenedCase archived() {
        OpenedCase one = world.proposed(agency);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        one = world.add(one, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        one = world.add(
                one, new CaseEvent.Replied(CaseWorld.MONDAY, "明住建公复〔2021〕8号", Delivery.POST), CaseWorld.HANDLER);
        one = world.add(one, new CaseEvent.Delivered(CaseWorld.MONDAY.plusDays(2), "挂号 XA123，本人签收"), CaseWorld.CLERK);
        return world.add(one, new CaseEvent.Archived(CaseWorld.MONDAY.plusDays(3)), CaseWorld.CLERK);
    }

    private byte[] taken(OpenedCase opened) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archive.write(opened, CaseWorld.HANDLER, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void holdsEverythingOfTheCaseWithItsHashes() throws Exception {
        OpenedCase one = archived();
        Map<String, byte[]> files = files(taken(one));
        assertThat(files.keySet())
                .containsExactly(
                        "申请表.pdf",
                        "办理文书/001 政府信息公开申请登记回执.pdf",
                        "答复书/006 答复书.pdf",
                        "答复书/送达回证.pdf",
                        "index.json",
                        "案卷目录.html");
        assertThat(files.get("答复书/006 答复书.pdf"))
                .isEqualTo(letters.latest(one.head().id(), Format.PDF).orElseThrow());
        JsonNode index = JsonMapper.shared().readTree(files.get("index.json"));
        assertThat(index.get("applicant").asString()).isEqualTo("赵小明");
        assertThat(index.get("decision").asString()).isEqualTo("重复申请");
        assertThat(index.get("deliveries").get(0).get("proof").asString()).isEqualTo("挂号 XA123，本人签收");
        assertThat(index.get("timeline").size()).isEqualTo(one.file().entries().size());
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (JsonNode file : index.get("files")) {
            byte[] content = files.get(file.get("path").asString());
            assertThat(file.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sha.digest(content)));
            assertThat(file.get("sm3").asString()).hasSize(64);
        }
        String page = new String(files.get("案卷目录.html"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains(
                        "赵小明",
                        "法某",
                        "挂号 XA123",
                        index.get("files").get(2).get("sm3").asString(),
                        "index.json");
    }

    @Test
    void theSameCaseGivesTheSameBytesAndEachTakingIsAnEntry() throws IOException {
        OpenedCase one = archived();
        assertThat(taken(one)).isEqualTo(taken(world.get(one)));
        assertThat(trail.page(new AuditFilter(null, "", "下载案卷", agency.name()), 1, 5)
                        .items())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.deed().toString()).doesNotContain("赵小明"));
    }

    @Test
    void anArchivedCaseIsReadOnly() {
        OpenedCase one = archived();
        assertThat(one.file().state()).isEqualTo(CaseState.ARCHIVED);
        assertThatThrownBy(() ->
                        world.add(one, new CaseEvent.Noted(CaseWorld.MONDAY.plusDays(4), "补记"), CaseWorld.HANDLER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已归档的申请不能加备注");
        assertThatThrownBy(() ->
                        world.add(one, new CaseEvent.Delivered(CaseWorld.MONDAY.plusDays(4), "再送"), CaseWorld.CLERK))
                .isInstanceOf(Refusal.class);
        assertThat(world.get(one).file().entries()).hasSize(one.file().entries().size());
    }

    @Test
    void whoStillWaitsHasNoArchive() {
        OpenedCase open = world.handled(agency);
        assertThatThrownBy(() -> archive.name(open))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("还没有办结");
    }
}
