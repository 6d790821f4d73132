package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.PaperRole;

/** Files of a case as the office brings them, and as they go out. */
class PaperPagesTests extends PaperFixture {

    @Test
    void whatApplicantsSentIsForThoseWhoWorkWithIt() throws IOException {
        bring(PaperRole.APPLICATION, "申请表.pdf", pdf("赵小明"));
        String file = path + "/" + only(PaperRole.APPLICATION).id();
        SignInToken county = world.with(agency, Duty.COUNTY_DISCLOSURE_OFFICE);

        assertThat(get(handler, path)).hasStatusOk().bodyText().contains("申请表.pdf");
        assertThat(get(handler, file)).hasStatusOk();
        assertThat(get(county, path)).hasStatusOk().bodyText().doesNotContain("申请表.pdf");
        assertThat(get(county, file)).hasStatus(404);
        assertThat(get(county, "/desk/requests/" + opened.head().id()))
                .bodyText()
                .doesNotContain("申请表.pdf");
        assertThat(get(world.with(world.agency(), Duty.HANDLER), file)).hasStatus(404);
    }

    @Test
    void whatIsNoPaperIsRefused() {
        assertThat(flash(bring(PaperRole.FOUND, "程序.exe", new byte[] {'M', 'Z'})))
                .contains("文件应当是 PDF");
        assertThat(flash(bring(PaperRole.FOUND, "表.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))))
                .contains("与扩展名不符");
        assertThat(flash(bring(PaperRole.RELEASED, "表.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))))
                .contains("请先作为“检索到的信息”存入");
        assertThat(all()).isEmpty();
    }

    @Test
    void fileThatHidesSomethingIsGivenOutOnlyByWhoeverLooked() throws IOException {
        bring(PaperRole.FOUND, "发放表.xlsx", workbookWithAHiddenSheet());
        String file = path + "/" + only(PaperRole.FOUND).id();

        assertThat(get(handler, file + "/provide")).hasStatusOk().bodyText().contains("隐藏的工作表“身份证号”");
        assertThat(flash(post(handler, file + "/provide", Map.of()))).contains("看不见的内容");
        assertThat(flash(post(handler, file + "/provide", Map.of("looked", "true"))))
                .contains("随答复提供");
        assertThat(only(PaperRole.RELEASED).name()).isEqualTo("发放表.xlsx");
        post(handler, file + "/keep-back", Map.of());
        assertThat(only(PaperRole.FOUND).name()).isEqualTo("发放表.xlsx");
    }

    @Test
    void whatReviewersLookAtDoesNotChangeMeanwhile() throws IOException {
        bring(PaperRole.FOUND, "补贴发放表.pdf", pdf("王某某"));
        String file = path + "/" + only(PaperRole.FOUND).id();
        replied();
        assertThat(flash(post(handler, file + "/provide", Map.of()))).contains("不能改动");
        OpenedCase delivered =
                world.add(world.get(opened), new CaseEvent.Delivered(CaseWorld.MONDAY, "本人签收"), CaseWorld.HANDLER);
        world.add(delivered, new CaseEvent.Archived(CaseWorld.MONDAY), CaseWorld.HANDLER);
        assertThat(flash(bring(PaperRole.PROOF, "回执.pdf", pdf("签收")))).contains("已经归档");
        assertThat(flash(post(handler, file + "/remove", Map.of("reason", "误传"))))
                .contains("已经归档");
    }
}
