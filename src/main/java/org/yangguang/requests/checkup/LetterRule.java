package org.yangguang.requests.checkup;

import org.yangguang.calendar.WorkingDays;

/** The rules of the check-up, in the order in which a letter is read. */
public enum LetterRule {
    TITLE("L.title", "标题", ElementRules::title),
    NUMBER("L.number", "文号", ElementRules::number),
    NUMBER_BRACKETS("L.number-brackets", "文号年份用六角括号", Severity.WARNING, ElementRules::brackets),
    APPLICANT("L.applicant", "申请人", ElementRules::applicant),
    FACT("L.fact", "申请事实和收到日期", ElementRules::fact),
    BASIS("L.basis", "法律依据", CitationRules::basis),
    CITATION_EXISTS("L.citation-exists", "引用的条款项存在", CitationRules::exists),
    CITATION_PRECISE("L.citation-precise", "引用到款、项", CitationRules::precise),
    DECISION("L.decision", "处理决定", ElementRules::decision),
    BASIS_FITS_DECISION("L.basis-fits-decision", "依据与处理决定一致", CitationRules::fits),
    REMEDY_PRESENT("L.remedy-present", "救济告知", RemedyRules::present),
    REMEDY_FIRST("L.remedy-first", "复议前置", RemedyRules::first),
    REMEDY_PERIODS("L.remedy-periods", "救济期限", RemedyRules::periods),
    REMEDY_AUTHORITY("L.remedy-authority", "行政复议机关", RemedyRules::authority),
    AGENCY("L.agency", "答复主体", ElementRules::agency),
    DATE("L.date", "答复日期", ElementRules::date),
    SEAL("L.seal", "印章", Severity.WARNING, ElementRules::seal),
    LATE("L.late", "答复期限", LateRule::check),
    REPEALED_LAW("L.repealed-law", "没有引用已废止的规定", OldLawRules::repealed),
    PURPOSE("L.purpose", "没有要求说明用途", OldLawRules::purpose),
    FORMULA("L.formula", "没有另盖骑缝章等要求", Severity.WARNING, OldLawRules::formula);

    /** Looks at a letter by the calendar of working days. */
    interface Check {
        Verdict of(LetterReading letter, WorkingDays days);
    }

    private final String id;
    private final String label;
    private final Severity severity;
    private final transient Check check;

    LetterRule(String id, String label, Check check) {
        this(id, label, Severity.ERROR, check);
    }

    LetterRule(String id, String label, Severity severity, Check check) {
        this.id = id;
        this.label = label;
        this.severity = severity;
        this.check = check;
    }

    /** As JSON and the handbook name it, such as {@code L.title}. */
    public String id() {
        return id;
    }

    /** What it asks for, as people read it. */
    public String label() {
        return label;
    }

    public Severity severity() {
        return severity;
    }

    Verdict check(LetterReading letter, WorkingDays days) {
        return check.of(letter, days);
    }
}
