package org.plansite.pages;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * What templates may ask an object: what this tool's own types answer, and nothing that Java adds to every object.
 *
 * <p>{@code page.class} is how templates elsewhere have come to class loaders, files and processes.
 */
final class OwnMembers implements MemberAccessPolicy {
    private static final String OWN = "org.plansite.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                Class<?> owner = method.getDeclaringClass();
                boolean isOwn = owner.getName().startsWith(OWN)
                        || (owner == Enum.class && method.getName().equals("name"));
                return isOwn && !Modifier.isStatic(method.getModifiers());
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }
}
