package org.plansite.pages;

import freemarker.template.TemplateModelException;

/** A template asked for an asset that is not there. */
final class AssetMissingException extends TemplateModelException {
    private static final long serialVersionUID = 1;

    /** @param asset as the template calls it */
    AssetMissingException(String asset) {
        super(asset);
    }
}
