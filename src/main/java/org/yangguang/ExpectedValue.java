package org.yangguang;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.Model.ArgSpec;

/** Says in Chinese what an argument of a command should have been. */
final class ExpectedValue {

    private ExpectedValue() {}

    /** @param cause what its converter threw; null where picocli converts by itself */
    static String of(ArgSpec argument, @Nullable Throwable cause) {
        if (cause instanceof Refusal said) {
            return Objects.requireNonNull(said.getMessage());
        }
        Class<?> type = argument.typeInfo().isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return "应为 "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("、"))
                    + " 之一";
        }
        boolean number = type == int.class || type == long.class || Number.class.isAssignableFrom(type);
        if (type == boolean.class) {
            return "这个选项不带值";
        }
        return number ? "应为整数" : "无法识别";
    }
}
