package org.yangguang.shared;

import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How a command gets at the running application. A command that needs the database takes an {@code ApplicationRun} as its only
 * constructor parameter and hands over the one bean of its module that does the work; commands without one start nothing.
 */
public interface ApplicationRun {

    /**
     * Starts the application without its web server, lets the bean work, and closes the application again.
     *
     * @param bean type of which the application holds exactly one
     * @param properties settings that win over all configuration, such as where the data lie
     * @param work gives the exit code: 0 fine, 1 findings; what it throws passes through
     * @return the exit code of the work
     */
    <T> int with(Class<T> bean, Map<String, String> properties, ToIntFunction<? super T> work);
}
