package org.plansite.pages;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows records to templates, and an {@link Optional} as its value or as missing. */
final class ModelWrapper extends DefaultObjectWrapper {
    ModelWrapper(Version version) {
        super(version);
        setMemberAccessPolicy(new OwnMembers());
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
    }
}
