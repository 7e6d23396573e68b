package org.plansite;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a class shows to other packages: its supertypes, and its public and protected members. */
final class PublicSignature {
    private PublicSignature() {}

    static DescribedPredicate<JavaClass> isOpenToAll() {
        return DescribedPredicate.describe(
                "are public",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass().map(isOpenToAll()::test).orElse(true));
    }

    static ArchCondition<JavaClass> nameOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("show only types that " + allowed.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check(type.getName(), type, supertypes(type), events);
                type.getMembers().stream()
                        .filter(PublicSignature::isOpen)
                        .forEach(member -> check(member.getFullName(), member.getOwner(), types(member), events));
            }

            private void check(String where, JavaClass owner, Stream<JavaType> shown, ConditionEvents events) {
                Set<String> names = new TreeSet<>();
                shown.flatMap(one -> one.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .filter(one -> !one.isPrimitive() && !allowed.test(one))
                        .forEach(one -> names.add(one.getName()));
                names.forEach(name -> events.add(SimpleConditionEvent.violated(
                        owner, where + " shows " + name + " in " + owner.getSourceCodeLocation())));
            }
        };
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getThrowsClause().getTypes().stream().map(JavaType.class::cast))
                .flatMap(types -> types);
    }
}
