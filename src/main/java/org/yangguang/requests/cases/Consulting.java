package org.yangguang.requests.cases;

/** Whose opinion is asked for, and what follows where none comes. */
public enum Consulting {
    THIRD_PARTY("第三方", "《条例》第三十二条", "逾期未提出意见，由本机关依照条例的规定决定是否公开"),
    JOINT_AUTHOR("共同制作机关", "《条例》第三十四条", "逾期未提出意见，视为同意公开"),
    OTHER_AGENCY("其他机关", "《条例》第三十三条第三款", "逾期未回复，由本机关自行决定");

    private final String label;
    private final String law;
    private final String silence;

    Consulting(String label, String law, String silence) {
        this.label = label;
        this.law = law;
        this.silence = silence;
    }

    public String label() {
        return label;
    }

    /** The article of the Regulation it rests on. */
    public String law() {
        return law;
    }

    /** What the law makes of no answer within 15 working days. */
    public String silence() {
        return silence;
    }
}
