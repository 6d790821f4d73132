package org.yangguang.requests;

import org.yangguang.registers.Measure;

/** What is counted of requests, each with a list behind it. */
public enum RequestFigure {
    RECEIVED("本年新收政府信息公开申请", RequestMeasures.RECEIVED),
    CARRIED_IN("上年结转政府信息公开申请", RequestMeasures.CARRIED_IN),
    CLOSED("本年度办结的政府信息公开申请", RequestMeasures.CLOSED),
    CARRIED_OUT("结转下年度继续办理的政府信息公开申请", RequestMeasures.CARRIED_OUT),
    ON_TIME("本年度在规定期限内办结的政府信息公开申请", RequestMeasures.ON_TIME),
    LATE("本年度超过规定期限办结的政府信息公开申请", RequestMeasures.LATE),
    UNDETERMINED("工作日历未确认、无法判断是否逾期的政府信息公开申请", RequestMeasures.UNDETERMINED);

    private final String label;
    private final Measure measure;

    RequestFigure(String label, Measure measure) {
        this.label = label;
        this.measure = measure;
    }

    public String label() {
        return label;
    }

    Measure measure() {
        return measure;
    }
}
