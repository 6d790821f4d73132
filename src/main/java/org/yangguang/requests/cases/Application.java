package org.yangguang.requests.cases;

import org.jspecify.annotations.Nullable;
import org.yangguang.requests.ApplicantType;

/**
 * What an application tells of its applicant (Regulation art. 29: name, proof of identity, contact, form and way of receiving). It
 * never asks for a purpose. Kept sealed as a whole.
 *
 * @param name of the person or organisation
 * @param identityNumber number on it; null where the proof lies on paper alone
 * @param contact who answers for an organisation; null for a citizen
 * @param form in which the information is wanted
 * @param way by which it is to be given
 * @param help what a person with difficulty reading, seeing or hearing needs (art. 43); null for nothing
 * @param notices whether the applicant wants to be told by text message and e-mail what happens
 */
public record Application(
        ApplicantType type,
        String name,
        IdentityProof identityProof,
        @Nullable String identityNumber,
        @Nullable String contact,
        String telephone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        WantedForm form,
        WantedWay way,
        @Nullable String help,
        boolean notices) {

    Application withNotices(boolean wanted) {
        return new Application(
                type,
                name,
                identityProof,
                identityNumber,
                contact,
                telephone,
                email,
                address,
                postcode,
                form,
                way,
                help,
                wanted);
    }

    /** In which form the information is wanted (art. 29 (3)). */
    public enum WantedForm {
        ELECTRONIC("电子文件"),
        PAPER("纸质文件"),
        ON_SITE("查阅、抄录");

        private final String label;

        WantedForm(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** By which way it is to be given (art. 29 (3)). */
    public enum WantedWay {
        DOWNLOAD("网上下载"),
        E_MAIL("电子邮件"),
        POST("邮寄"),
        COLLECT("当面领取");

        private final String label;

        WantedWay(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
