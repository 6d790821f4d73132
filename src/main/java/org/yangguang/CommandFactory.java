package org.yangguang;

import java.lang.reflect.Constructor;
import org.yangguang.shared.ApplicationRun;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands; those whose constructor takes an {@link ApplicationRun} get it. */
record CommandFactory(ApplicationRun application) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == ApplicationRun.class) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(application));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
