package org.yangguang.requests.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.ApplicantType;

/** What an application must tell (Regulation art. 29 para. 2), and no more: a purpose is never asked. */
public final class ApplicationRules {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 —–-]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern POSTCODE = Pattern.compile("\\d{6}");

    private ApplicationRules() {}

    /** What is wrong, by the name of the component of {@link Application}; nothing where all is right. */
    public static Map<String, String> problems(Application application) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean citizen = application.type() == ApplicantType.NATURAL_PERSON;
        if (blank(application.name())) {
            problems.put("name", citizen ? "请填写申请人的姓名" : "请填写申请单位的全称");
        }
        if (application.identityProof().citizen() != citizen) {
            problems.put("identityProof", citizen ? "公民请选择身份证或者其他有效证件" : "单位请选择信用代码证照或者许可证、登记证书");
        }
        identity(application, problems);
        if (!citizen && blank(application.contact())) {
            problems.put("contact", "请填写联系人，工作人员要与其确认申请");
        }
        if (!TELEPHONE.matcher(text(application.telephone())).matches()) {
            problems.put("telephone", "请填写能打通的联系电话，例如 0954-7012681 或者手机号码");
        }
        reached(application, problems);
        return problems;
    }

    private static void identity(Application application, Map<String, String> problems) {
        String number = text(application.identityNumber());
        if (number.isEmpty()) {
            problems.put("identityNumber", "请填写证件号码");
        } else if (!application.identityProof().accepts(number)) {
            problems.put("identityNumber", "证件号码不对，请对照证件逐位核对");
        }
    }

    private static void reached(Application application, Map<String, String> problems) {
        String email = text(application.email());
        if (email.isEmpty() && application.way() == Application.WantedWay.E_MAIL) {
            problems.put("email", "要用电子邮件接收，请填写邮箱");
        } else if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.put("email", "邮箱写得不对，例如 name@example.com");
        }
        if (blank(application.address()) && application.way() == Application.WantedWay.POST) {
            problems.put("address", "要邮寄，请填写收件地址");
        }
        String postcode = text(application.postcode());
        if (!postcode.isEmpty() && !POSTCODE.matcher(postcode).matches()) {
            problems.put("postcode", "邮政编码是 6 位数字");
        }
        if (application.form() == Application.WantedForm.PAPER
                && (application.way() == Application.WantedWay.E_MAIL
                        || application.way() == Application.WantedWay.DOWNLOAD)) {
            problems.put("way", "纸质文件只能邮寄或者当面领取");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text(text).isEmpty();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
