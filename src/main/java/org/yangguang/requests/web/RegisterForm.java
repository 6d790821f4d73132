package org.yangguang.requests.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Application.WantedForm;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.IdentityProof;
import org.yangguang.requests.cases.Intake;

/** An application that came on paper, by fax or by word of mouth, as a clerk writes it down. */
record RegisterForm(
        @NotNull(message = "请选择收到申请的单位") @Nullable Long agency,
        @NotNull(message = "请选择申请是怎样提出的") @Nullable Submission channel,
        @Nullable Boolean signedFor,

        @NotNull(message = "请填写申请到达的日期") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate arrivedOn,

        @NotNull(message = "请选择申请人类型") @Nullable ApplicantType type,

        @Size(max = 100, message = "姓名或者名称不超过 100 字") @Nullable String name,

        @NotNull(message = "请选择身份证明") @Nullable IdentityProof identityProof,
        @Size(max = 40, message = "证件号码不超过 40 位") @Nullable String identityNumber,
        @Size(max = 50, message = "联系人不超过 50 字") @Nullable String contact,
        @Nullable String telephone,
        @Size(max = 100, message = "邮箱不超过 100 字") @Nullable String email,
        @Size(max = 200, message = "地址不超过 200 字") @Nullable String address,
        @Nullable String postcode,

        @NotBlank(message = "请写明所需信息的名称、文号或者其他特征") @Size(max = 2000, message = "所需信息不超过 2000 字") @Nullable String content,

        @NotNull(message = "请选择信息的形式") @Nullable WantedForm form,
        @NotNull(message = "请选择获取信息的途径") @Nullable WantedWay way,

        @Size(max = 200, message = "需要的帮助不超过 200 字") @Nullable String help,

        @Nullable Boolean notices,
        @Nullable Boolean readBack) {

    static RegisterForm of(@Nullable Long agency, LocalDate today) {
        return new RegisterForm(
                agency,
                Submission.IN_PERSON,
                null,
                today,
                ApplicantType.NATURAL_PERSON,
                "",
                IdentityProof.RESIDENT_CARD,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                WantedForm.PAPER,
                WantedWay.POST,
                "",
                null,
                null);
    }

    /** What is told by word of mouth is written down by the office, and read back (art. 29 para. 1). */
    boolean wantsReading() {
        return channel == Submission.ORAL && !Boolean.TRUE.equals(readBack);
    }

    Intake intake() {
        return new Intake(
                application(),
                Objects.requireNonNull(channel),
                Boolean.TRUE.equals(signedFor),
                Objects.requireNonNull(arrivedOn),
                Objects.requireNonNull(content).strip());
    }

    Application application() {
        return new Application(
                Objects.requireNonNull(type),
                Objects.requireNonNullElse(name, "").strip(),
                Objects.requireNonNull(identityProof),
                stripped(identityNumber),
                stripped(contact),
                Objects.requireNonNullElse(telephone, "").strip(),
                stripped(email),
                stripped(address),
                stripped(postcode),
                Objects.requireNonNull(form),
                Objects.requireNonNull(way),
                stripped(help),
                Boolean.TRUE.equals(notices));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
