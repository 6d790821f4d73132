package org.yangguang.requests.command;

import java.io.PrintWriter;
import org.yangguang.requests.fees.ProcessingFee;

/** The calculation for people: result first, then tier by tier, then the law. */
record FeeText(ProcessingFee fee) {

    void write(PrintWriter out) {
        String unit = fee.mode().unit();
        out.println("计收方式：" + fee.mode().label());
        out.println("数量：%,d%s".formatted(fee.units(), unit));
        out.println("应收信息处理费：%,d元".formatted(fee.yuan()));
        out.println();
        out.println("逐档说明");
        fee.lines().forEach(out::println);
        out.println();
        out.println("依据");
        out.println("· " + fee.mode().law());
    }
}
