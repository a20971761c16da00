#pragma warning disable CA1707 // The members are written exactly as prefix and local name in the XML.
namespace Stdlint.Word.Xml;

/// <summary>
/// Qualified names that the reader knows: the usual prefix of the namespace (a member of <see cref="XmlNamespace"/>),
/// an underscore, the local name as it stands in the XML. Transitional and Strict namespaces give the same member,
/// whatever prefix the file uses. Elements and attributes share the members.
/// An attribute without a prefix is in no namespace and written with <c>A0_</c>: <c>A0_Id</c>, <c>A0_Target</c>.
/// The list feeds <see cref="XmlNames"/>; add what is missing.
/// </summary>
public enum XmlName : ushort
{
    /// <summary>A name that is not listed here.</summary>
    Unknown,

    /// <summary>Character data.</summary>
    Text,

    W_abstractNum, W_abstractNumId, W_accent1, W_accent2, W_accent3, W_accent4, W_accent5, W_accent6, W_active, W_activeWritingStyle,
    W_adjustLineHeightInTable, W_adjustRightInd, W_after, W_afterAutospacing, W_afterLines, W_algorithmName, W_alias, W_aliases,
    W_alignTablesRowByRow, W_alignment, W_allStyles, W_allowPNG, W_allowSpaceOfSameStyleInTable, W_altChunk, W_altChunkPr, W_altName,
    W_alternateStyleNames, W_anchor, W_anchorLock, W_annotationRef, W_appName, W_applyBreakingRules, W_ascii, W_asciiTheme, W_attachedSchema,
    W_attachedTemplate, W_attr, W_author, W_autoHyphenation, W_autoRedefine, W_autoSpaceDE, W_autoSpaceDN, W_autofitToFirstFixedWidthCell, W_b,
    W_bCs, W_background, W_balanceSingleByteDoubleByteWidth, W_bar, W_basedOn, W_bdo, W_bdr, W_before, W_beforeAutospacing, W_beforeLines,
    W_behavior, W_behaviors, W_between, W_bg1, W_bg2, W_bibliography, W_bidi, W_bidiVisual, W_blockQuote, W_body, W_bodyDiv, W_bookmarkEnd,
    W_bookmarkStart, W_bordersDoNotSurroundFooter, W_bordersDoNotSurroundHeader, W_bottom, W_bottomFromText, W_br, W_cachedColBalance, W_calcOnExit,
    W_calendar, W_cantSplit, W_caps, W_category, W_cellDel, W_cellIns, W_cellMerge, W_chapSep, W_chapStyle, W_char, W_charSpace, W_characterSet,
    W_characterSpacingControl, W_charset, W_checkBox, W_checkStyle, W_checked, W_citation, W_clear, W_clearFormatting, W_clickAndTypeStyle,
    W_clrSchemeMapping, W_cnfStyle, W_code, W_col, W_colDelim, W_colFirst, W_colLast, W_color, W_cols, W_column, W_combine, W_combineBrackets,
    W_comboBox, W_comment, W_commentRangeEnd, W_commentRangeStart, W_commentReference, W_comments, W_compat, W_compatSetting, W_conformance,
    W_connectString, W_contextualSpacing, W_continuationSeparator, W_control, W_count, W_countBy, W_cr, W_cryptAlgorithmClass, W_cryptAlgorithmSid,
    W_cryptAlgorithmType, W_cryptProviderType, W_cryptSpinCount, W_cs, W_csb0, W_csb1, W_cstheme, W_customMarkFollows, W_customStyle, W_customStyles,
    W_customXml, W_customXmlDelRangeEnd, W_customXmlDelRangeStart, W_customXmlInsRangeEnd, W_customXmlInsRangeStart, W_customXmlMoveFromRangeEnd,
    W_customXmlMoveFromRangeStart, W_customXmlMoveToRangeEnd, W_customXmlMoveToRangeStart, W_customXmlPr, W_dataBinding, W_dataSource, W_dataType,
    W_date, W_dateFormat, W_dayLong, W_dayShort, W_ddList, W_decimalSymbol, W_defLockedState, W_defQFormat, W_defSemiHidden, W_defUIPriority,
    W_defUnhideWhenUsed, W_default, W_defaultTabStop, W_del, W_delInstrText, W_delText, W_description, W_dir, W_directFormattingOnNumbering,
    W_directFormattingOnParagraphs, W_directFormattingOnRuns, W_directFormattingOnTables, W_dirty, W_displacedByCustomXml, W_display,
    W_displayBackgroundShape, W_displayHangulFixedWidth, W_displayHorizontalDrawingGridEvery, W_displayText, W_displayVerticalDrawingGridEvery,
    W_distance, W_div, W_divBdr, W_divId, W_divs, W_divsChild, W_dllVersion, W_doNotAutoCompressPictures, W_doNotAutofitConstrainedTables,
    W_doNotBreakConstrainedForcedTable, W_doNotBreakWrappedTables, W_doNotDemarcateInvalidXml, W_doNotDisplayPageBoundaries, W_doNotEmbedSmartTags,
    W_doNotExpandShiftReturn, W_doNotHyphenateCaps, W_doNotIncludeSubdocsInStats, W_doNotLeaveBackslashAlone, W_doNotSaveAsSingleFile,
    W_doNotShadeFormData, W_doNotSnapToGridInCell, W_doNotSuppressIndentation, W_doNotSuppressParagraphBorders, W_doNotTrackFormatting,
    W_doNotTrackMoves, W_doNotUseEastAsianBreakRules, W_doNotUseHTMLParagraphAutoSpacing, W_doNotUseIndentAsNumberingTabStop,
    W_doNotUseMarginsForDrawingGridOrigin, W_doNotValidateAgainstSchema, W_doNotVertAlignCellWithSp, W_doNotVertAlignInTxbx,
    W_doNotWrapTextWithPunct, W_docDefaults, W_docGrid, W_docLocation, W_docPart, W_docPartBody, W_docPartCategory, W_docPartGallery, W_docPartList,
    W_docPartObj, W_docPartPr, W_docPartUnique, W_docParts, W_docVar, W_docVars, W_document, W_documentProtection, W_done, W_drawAspect, W_drawing,
    W_drawingGridHorizontalOrigin, W_drawingGridHorizontalSpacing, W_drawingGridVerticalOrigin, W_drawingGridVerticalSpacing, W_dropCap,
    W_dropDownList, W_dstrike, W_dxaOrig, W_dyaOrig, W_eastAsia, W_eastAsiaTheme, W_eastAsianLayout, W_ed, W_edGrp, W_edit, W_effect, W_element,
    W_em, W_embedBold, W_embedBoldItalic, W_embedItalic, W_embedRegular, W_embedSystemFonts, W_embedTrueTypeFonts, W_emboss, W_enabled, W_encoding,
    W_end, W_endChars, W_endnote, W_endnotePr, W_endnoteRef, W_endnoteReference, W_endnotes, W_enforcement, W_entryMacro, W_equalWidth, W_equation,
    W_evenAndOddHeaders, W_evenHBand, W_evenVBand, W_exitMacro, W_fHdr, W_family, W_ffData, W_fieldCodes, W_fieldMapData, W_fill, W_first,
    W_firstColumn, W_firstLine, W_firstLineChars, W_firstRow, W_firstRowFirstColumn, W_firstRowLastColumn, W_fitText, W_fldChar, W_fldCharType,
    W_fldData, W_fldLock, W_fldSimple, W_fmt, W_followedHyperlink, W_font, W_fontKey, W_fonts, W_footer, W_footerReference, W_footnote,
    W_footnoteLayoutLikeWW8, W_footnotePr, W_footnoteRef, W_footnoteReference, W_footnotes, W_forgetLastTabAlignment, W_formProt, W_format,
    W_formatting, W_formsDesign, W_frame, W_framePr, W_ftr, W_fullDate, W_gallery, W_glossaryDocument, W_grammar, W_gridAfter, W_gridBefore,
    W_gridCol, W_gridSpan, W_group, W_growAutofit, W_guid, W_gutter, W_h, W_hAnchor, W_hAnsi, W_hAnsiTheme, W_hMerge, W_hRule, W_hSpace, W_hanging,
    W_hangingChars, W_hash, W_hashValue, W_hdr, W_hdrShapeDefaults, W_header, W_headerReference, W_headingStyles, W_helpText, W_hidden,
    W_hideGrammaticalErrors, W_hideMark, W_hideSpellingErrors, W_highlight, W_hint, W_history, W_horzAnchor, W_hps, W_hpsBaseText, W_hpsRaise,
    W_hyperlink, W_hyphenationZone, W_i, W_iCs, W_id, W_ilvl, W_imprint, W_ind, W_initials, W_inkAnnotations, W_ins, W_insDel, W_insideH, W_insideV,
    W_instr, W_instrText, W_isLgl, W_jc, W_keepLines, W_keepNext, W_kern, W_kinsoku, W_label, W_lang, W_lastColumn, W_lastRenderedPageBreak,
    W_lastRow, W_lastRowFirstColumn, W_lastRowLastColumn, W_lastValue, W_latentStyles, W_layoutRawTableWidth, W_layoutTableRowsApart, W_leader,
    W_left, W_leftChars, W_leftFromText, W_legacy, W_legacyIndent, W_legacySpace, W_lid, W_line, W_linePitch, W_lineRule, W_lines, W_link,
    W_linkStyles, W_listEntry, W_listItem, W_listSeparator, W_lnNumType, W_lock, W_locked, W_lsdException, W_lvl, W_lvlJc, W_lvlLegacyPrev,
    W_lvlOverride, W_lvlPicBulletId, W_lvlRestart, W_lvlText, W_mailMerge, W_mainDocumentType, W_mappedName, W_marBottom, W_marLeft, W_marRight,
    W_marTop, W_markup, W_matchSrc, W_maxLength, W_mirrorIndents, W_mirrorMargins, W_monthLong, W_monthShort, W_moveFrom, W_moveFromRangeEnd, W_moveFromRangeStart,
    W_moveTo, W_moveToRangeEnd, W_moveToRangeStart, W_movie, W_multiLevelType, W_multiLine, W_name, W_namespaceuri, W_next, W_nlCheck,
    W_noBreakHyphen, W_noEndnote, W_noHBand, W_noLineBreaksAfter, W_noLineBreaksBefore, W_noProof, W_noPunctuationKerning, W_noVBand, W_noWrap,
    W_notTrueType, W_nsid, W_null, W_num, W_numFmt, W_numId, W_numIdMacAtCleanup, W_numPicBullet, W_numPicBulletId, W_numPr, W_numRestart,
    W_numStart, W_numStyleLink, W_numbering, W_numberingChange, W_numberingStyles, W_oMath, W_object, W_objectEmbed, W_objectLink, W_oddHBand,
    W_oddVBand, W_odso, W_offsetFrom, W_optimizeForBrowser, W_orient, W_other, W_outline, W_outlineLvl, W_overflowPunct, W_p, W_p2, W_pBdr, W_pPr,
    W_pPrChange, W_pPrDefault, W_pStyle, W_pageBreakBefore, W_panose1, W_paperSrc, W_parentId, W_percent, W_permEnd, W_permStart, W_personal,
    W_personalCompose, W_personalReply, W_pgBorders, W_pgMar, W_pgNum, W_pgNumType, W_pgSz, W_pict, W_picture, W_pitch, W_pixelsPerInch,
    W_placeholder, W_pos, W_position, W_prefixMappings, W_primaryStyle, W_printFractionalCharacterWidth, W_printerSettings, W_progId, W_proofErr,
    W_proofState, W_ptab, W_qFormat, W_query, W_r, W_rFonts, W_rPr, W_rPrChange, W_rPrDefault, W_rStyle, W_recipientData, W_recipients,
    W_recommended, W_relativeTo, W_relyOnVML, W_removeDateAndTime, W_removePersonalInformation, W_restart, W_result, W_revisionView, W_richText,
    W_right, W_rightChars, W_rightFromText, W_rowSpan, W_rsid, W_rsidDel, W_rsidP, W_rsidR, W_rsidRDefault, W_rsidRPr, W_rsidRoot, W_rsidSect,
    W_rsidTr, W_rsids, W_rt, W_rtl, W_rtlGutter, W_ruby, W_rubyAlign, W_rubyBase, W_rubyPr, W_salt, W_saltValue, W_savePreviewPicture,
    W_saveSubsetFonts, W_sdt, W_sdtContent, W_sdtEndPr, W_sdtPr, W_sectPr, W_sectPrChange, W_selectFldWithFirstOrLastChar, W_semiHidden, W_sep,
    W_separator, W_settings, W_shadow, W_shapeDefaults, W_shapeId, W_shapeLayoutLikeWW8, W_shapeid, W_shd, W_showingPlcHdr, W_sig, W_size,
    W_sizeAuto, W_smallCaps, W_smartTag, W_smartTagPr, W_smartTagType, W_snapToGrid, W_softHyphen, W_space, W_spaceForUL, W_spacing, W_specVanish,
    W_spelling, W_spinCount, W_splitPgBreakAndParaMark, W_src, W_start, W_startChars, W_startOverride, W_statusText, W_storeItemID,
    W_storeMappedDataAs, W_strike, W_style, W_styleId, W_styleLink, W_styleLockQFSet, W_stylePaneFormatFilter, W_stylePaneSortMethod, W_styles,
    W_stylesInUse, W_subDoc, W_suff, W_suppressAutoHyphens, W_suppressLineNumbers, W_suppressOverlap, W_sym, W_sz, W_szCs, W_t, W_t1, W_t2, W_tab,
    W_tabIndex, W_table, W_tableStyles, W_tabs, W_tag, W_targetScreenSz, W_tbl, W_tblBorders, W_tblCaption, W_tblCellMar, W_tblCellSpacing,
    W_tblDescription, W_tblGrid, W_tblGridChange, W_tblHeader, W_tblInd, W_tblLayout, W_tblLook, W_tblOverlap, W_tblPr, W_tblPrChange, W_tblPrEx,
    W_tblPrExChange, W_tblStyle, W_tblStyleColBandSize, W_tblStylePr, W_tblStyleRowBandSize, W_tblW, W_tblpPr, W_tblpX, W_tblpXSpec, W_tblpY,
    W_tblpYSpec, W_tc, W_tcBorders, W_tcFitText, W_tcMar, W_tcPr, W_tcPrChange, W_tcW, W_temporary, W_tentative, W_text, W_textAlignment,
    W_textDirection, W_textInput, W_textboxTightWrap, W_tgtFrame, W_themeColor, W_themeFill, W_themeFillShade, W_themeFillTint, W_themeFontLang,
    W_themeShade, W_themeTint, W_titlePg, W_tl2br, W_tmpl, W_tooltip, W_top, W_top3HeadingStyles, W_topFromText, W_topLinePunct, W_tplc, W_tr,
    W_tr2bl, W_trHeight, W_trPr, W_trPrChange, W_trackRevisions, W_truncateFontHeightsLikeWP6, W_txbxContent, W_type, W_types, W_u, W_udl,
    W_uiCompat97To2003, W_uiPriority, W_ulTrailSpace, W_underlineTabInNumList, W_unhideWhenUsed, W_uniqueTag, W_updateFields, W_uri, W_usb0, W_usb1,
    W_usb2, W_usb3, W_useAltKinsokuLineBreakRules, W_useAnsiKerningPairs, W_useFELayout, W_useNormalStyleForList, W_usePrinterMetrics,
    W_useWord2002TableStyleRules, W_useWord97LineBreakRules, W_vAlign, W_vAnchor, W_vMerge, W_vMergeOrig, W_vSpace, W_val, W_value, W_vanish,
    W_vendorID, W_vert, W_vertAlign, W_vertAnchor, W_vertCompress, W_view, W_visibleStyles, W_w, W_wAfter, W_wBefore, W_webHidden, W_webSettings,
    W_widowControl, W_wordWrap, W_wrap, W_writeProtection, W_x, W_xAlign, W_xpath, W_y, W_yAlign, W_yearLong, W_yearShort, W_zoom,

    R_blip, R_bottomLeft, R_bottomRight, R_cs, R_dm, R_embed, R_href, R_id, R_link, R_lo, R_pict, R_qs, R_topLeft, R_topRight,

    M_acc, M_accPr, M_aln, M_alnAt, M_argPr, M_argSz, M_bar, M_barPr, M_baseJc, M_begChr, M_borderBox, M_borderBoxPr, M_box, M_boxPr, M_brk,
    M_brkBin, M_brkBinSub, M_cGp, M_cGpRule, M_cSp, M_chr, M_count, M_ctrlPr, M_d, M_dPr, M_defJc, M_deg, M_degHide, M_den, M_diff, M_dispDef, M_e,
    M_endChr, M_eqArr, M_eqArrPr, M_f, M_fName, M_fPr, M_func, M_funcPr, M_groupChr, M_groupChrPr, M_grow, M_hideBot, M_hideLeft, M_hideRight,
    M_hideTop, M_intLim, M_interSp, M_intraSp, M_jc, M_lMargin, M_lim, M_limLoc, M_limLow, M_limLowPr, M_limUpp, M_limUppPr, M_lit, M_m, M_mPr,
    M_mathFont, M_mathPr, M_maxDist, M_mc, M_mcJc, M_mcPr, M_mcs, M_mr, M_nary, M_naryLim, M_naryPr, M_noBreak, M_nor, M_num, M_oMath, M_oMathPara,
    M_oMathParaPr, M_objDist, M_opEmu, M_phant, M_phantPr, M_plcHide, M_pos, M_postSp, M_preSp, M_r, M_rMargin, M_rPr, M_rSp, M_rSpRule, M_rad,
    M_radPr, M_sPre, M_sPrePr, M_sSub, M_sSubPr, M_sSubSup, M_sSubSupPr, M_sSup, M_sSupPr, M_scr, M_sepChr, M_show, M_shp, M_smallFrac, M_strikeBLTR,
    M_strikeH, M_strikeTLBR, M_strikeV, M_sty, M_sub, M_subHide, M_sup, M_supHide, M_t, M_transp, M_type, M_val, M_vertJc, M_wrapIndent, M_wrapRight,
    M_zeroAsc, M_zeroDesc, M_zeroWid,

    WP_align, WP_anchor, WP_bodyPr, WP_cNvCnPr, WP_cNvGraphicFramePr, WP_cNvSpPr, WP_docPr, WP_effectExtent, WP_extent, WP_inline, WP_lineTo,
    WP_posOffset, WP_positionH, WP_positionV, WP_simplePos, WP_spPr, WP_start, WP_style, WP_txbx, WP_wrapNone, WP_wrapPolygon, WP_wrapSquare,
    WP_wrapThrough, WP_wrapTight, WP_wrapTopAndBottom, WP_wsp,

    A_accent1, A_accent2, A_accent3, A_accent4, A_accent5, A_accent6, A_ahLst, A_alpha, A_alphaOff, A_anchor, A_avLst, A_backdrop, A_bevelT,
    A_bgFillStyleLst, A_blip, A_blipFill, A_bodyPr, A_br, A_buClrTx, A_buFontTx, A_buNone, A_buSzTx, A_cNvPr, A_camera, A_chExt, A_chOff, A_close,
    A_clrScheme, A_contourClr, A_cs, A_cubicBezTo, A_custGeom, A_cxn, A_cxnLst, A_cxnSpLocks, A_defPPr, A_defRPr, A_dk1, A_dk2, A_duotone, A_ea,
    A_effectLst, A_effectRef, A_effectStyle, A_effectStyleLst, A_endParaRPr, A_ext, A_extLst, A_extraClrSchemeLst, A_extrusionClr, A_fillRect,
    A_fillRef, A_fillStyleLst, A_fillToRect, A_fld, A_fmtScheme, A_folHlink, A_font, A_fontRef, A_fontScheme, A_gd, A_gdLst, A_gradFill, A_graphic,
    A_graphicData, A_graphicFrameLocks, A_gs, A_gsLst, A_headEnd, A_hlink, A_hlinkClick, A_hlinkHover, A_hueOff, A_latin, A_lightRig, A_lin, A_ln,
    A_lnDef, A_lnRef, A_lnSpc, A_lnStyleLst, A_lnTo, A_lstStyle, A_lt1, A_lt2, A_lumMod, A_lumOff, A_lvl1pPr, A_lvl2pPr, A_lvl3pPr, A_lvl4pPr,
    A_lvl5pPr, A_lvl6pPr, A_lvl7pPr, A_lvl8pPr, A_lvl9pPr, A_majorFont, A_minorFont, A_miter, A_moveTo, A_noAutofit, A_noFill, A_norm,
    A_objectDefaults, A_off, A_outerShdw, A_p, A_pPr, A_path, A_pathLst, A_picLocks, A_pos, A_prstClr, A_prstDash, A_prstGeom, A_prstTxWarp, A_pt,
    A_r, A_rPr, A_rect, A_reflection, A_rot, A_round, A_satMod, A_satOff, A_scene3d, A_schemeClr, A_scrgbClr, A_shade, A_softEdge, A_solidFill,
    A_sp3d, A_spAutoFit, A_spDef, A_spLocks, A_spPr, A_spcAft, A_spcBef, A_spcPct, A_spcPts, A_srcRect, A_srgbClr, A_stretch, A_style, A_sym,
    A_sysClr, A_t, A_tabLst, A_tailEnd, A_theme, A_themeElements, A_themeManager, A_tile, A_tileRect, A_tint, A_txBody, A_txDef, A_uFillTx, A_up,
    A_xfrm,

    PIC_blipFill, PIC_cNvPicPr, PIC_cNvPr, PIC_nvPicPr, PIC_pic, PIC_spPr,

    MC_AlternateContent, MC_Choice, MC_Fallback, MC_Ignorable, MC_MustUnderstand, MC_PreserveAttributes, MC_PreserveElements, MC_ProcessContent,

    V_arc, V_background, V_curve, V_ext, V_f, V_fill, V_formulas, V_group, V_h, V_handles, V_image, V_imagedata, V_line, V_oval, V_path, V_polyline,
    V_rect, V_roundrect, V_shadow, V_shape, V_shapetype, V_stroke, V_textbox, V_textpath,

    O_FieldCodes, O_LinkType, O_LockedField, O_OLEObject, O_allowincell, O_allowoverlap, O_bullet, O_button, O_bwmode, O_callout, O_colormenu,
    O_colormru, O_complex, O_connectangles, O_connectlocs, O_connectortype, O_connecttype, O_detectmouseclick, O_diagram, O_entry, O_extrusion,
    O_extrusionok, O_fill, O_gfxdata, O_hr, O_hralign, O_href, O_hrnoshade, O_hrpct, O_hrstd, O_idmap, O_ink, O_lock, O_ole, O_oleid, O_oned,
    O_opacity2, O_preferrelative, O_r, O_regroupid, O_regrouptable, O_rel, O_relationtable, O_relid, O_rules, O_shapedefaults, O_shapelayout,
    O_signatureline, O_spid, O_spt, O_targetscreensize, O_title,

    W10_anchorlock, W10_borderbottom, W10_borderleft, W10_borderright, W10_bordertop, W10_wrap,

    W14_algn, W14_alpha, W14_anchorId, W14_ang, W14_bevel, W14_blurRad, W14_camera, W14_cap, W14_checkbox, W14_checked, W14_checkedState, W14_cmpd,
    W14_cntxtAlts, W14_cntxtalts, W14_conflictDel, W14_conflictIns, W14_conflictMode, W14_contourW, W14_defaultImageDpi, W14_dir,
    W14_discardImageEditingData, W14_dist, W14_docId, W14_endA, W14_endPos, W14_entityPicker, W14_extrusionH, W14_fadeDir, W14_font, W14_glow,
    W14_gradFill, W14_gs, W14_gsLst, W14_kx, W14_ky, W14_lat, W14_ligatures, W14_lightRig, W14_lin, W14_lon, W14_lumMod, W14_lumOff, W14_noFill,
    W14_noSpellErr, W14_numForm, W14_numSpacing, W14_paraId, W14_pos, W14_props3d, W14_prst, W14_prstDash, W14_prstMaterial, W14_rad, W14_reflection,
    W14_rev, W14_rig, W14_rot, W14_round, W14_satMod, W14_scaled, W14_scene3d, W14_schemeClr, W14_shade, W14_shadow, W14_solidFill, W14_srgbClr,
    W14_stA, W14_stPos, W14_stylisticSets, W14_sx, W14_sy, W14_textFill, W14_textId, W14_textOutline, W14_tint, W14_uncheckedState, W14_val, W14_w,

    W15_appearance, W15_author, W15_chartTrackingRefBased, W15_collapsed, W15_color, W15_commentEx, W15_commentsEx, W15_contact, W15_dataBinding,
    W15_doNotAllowInsertDeleteSection, W15_docId, W15_done, W15_footnoteColumns, W15_paraId, W15_paraIdParent, W15_people, W15_person,
    W15_presenceInfo, W15_providerId, W15_repeatingSection, W15_repeatingSectionItem, W15_restartNumberingAfterBreak, W15_sectionTitle, W15_userId,
    W15_val, W15_webExtensionCreated, W15_webExtensionLinked,

    W16CID_commentId, W16CID_commentsIds, W16CID_durableId, W16CID_paraId,

    W16CEX_commentExtensible, W16CEX_commentsExtensible, W16CEX_dateUtc, W16CEX_durableId, W16CEX_intelligentPlaceholder,

    W16SE_char, W16SE_font, W16SE_sym, W16SE_symEx,

    W16DU_dateUtc,

    WNE_acd, WNE_acdEntry, WNE_acdManifest, WNE_acdName, WNE_acds, WNE_argValue, WNE_bEncrypt, WNE_cmg, WNE_fciIndexBasedOn, WNE_kcmPrimary,
    WNE_keymap, WNE_keymaps, WNE_macroName, WNE_mcd, WNE_mcds, WNE_name, WNE_tcg, WNE_toolbars, WNE_txbxContent, WNE_val, WNE_vbaSuppData, WNE_wch,

    WPS_bodyPr, WPS_cNvCnPr, WPS_cNvPr, WPS_cNvSpPr, WPS_extLst, WPS_linkedTxbx, WPS_spPr, WPS_style, WPS_txbx, WPS_wsp,

    WPG_cNvFrPr, WPG_cNvGrpSpPr, WPG_cNvPr, WPG_extLst, WPG_graphicFrame, WPG_grpSp, WPG_grpSpPr, WPG_wgp, WPG_xfrm,

    WPC_bg, WPC_extLst, WPC_whole, WPC_wpc,

    WP14_anchorId, WP14_editId, WP14_pctHeight, WP14_pctPosHOffset, WP14_pctPosVOffset, WP14_pctWidth, WP14_sizeRelH, WP14_sizeRelV,

    WPSDATA_customData, WPSDATA_customSectPr, WPSDATA_customSectProps, WPSDATA_customShpExts, WPSDATA_customShpInfo, WPSDATA_pageRange,
    WPSDATA_props, WPSDATA_shapeinfo,

    A14_colorTemperature, A14_hiddenFill, A14_hiddenLine, A14_imgEffect, A14_imgLayer, A14_imgProps, A14_saturation, A14_shadowObscured,
    A14_useLocalDpi,

    C_chart, C_chartSpace,

    DGM_dataModel, DGM_relIds,

    DSP_drawing, DSP_txBody,

    SL_schema, SL_schemaLibrary, SL_uri,

    DS_datastoreItem, DS_itemID, DS_schemaRef, DS_schemaRefs, DS_uri,

    PKG_binaryData, PKG_compression, PKG_contentType, PKG_name, PKG_package, PKG_padding, PKG_part, PKG_xmlData,

    CT_Default, CT_Override, CT_Types,

    REL_Relationship, REL_Relationships,

    CP_category, CP_contentStatus, CP_contentType, CP_coreProperties, CP_keyword, CP_keywords, CP_lastModifiedBy, CP_lastPrinted, CP_revision,
    CP_version,

    EP_AppVersion, EP_Application, EP_Characters, EP_CharactersWithSpaces, EP_Company, EP_DigSig, EP_DocSecurity, EP_HLinks, EP_HeadingPairs,
    EP_HiddenSlides, EP_HyperlinkBase, EP_HyperlinksChanged, EP_Lines, EP_LinksUpToDate, EP_MMClips, EP_Manager, EP_Notes, EP_Pages, EP_Paragraphs,
    EP_PresentationFormat, EP_Properties, EP_ScaleCrop, EP_SharedDoc, EP_Slides, EP_Template, EP_TitlesOfParts, EP_TotalTime, EP_Words,

    OP_Properties, OP_property,

    VT_blob, VT_bool, VT_bstr, VT_clsid, VT_cy, VT_date, VT_decimal, VT_empty, VT_error, VT_filetime, VT_i1, VT_i2, VT_i4, VT_i8, VT_int, VT_lpstr,
    VT_lpwstr, VT_null, VT_r4, VT_r8, VT_ui1, VT_ui2, VT_ui4, VT_ui8, VT_uint, VT_variant, VT_vector,

    DC_creator, DC_description, DC_identifier, DC_language, DC_subject, DC_title,

    DCTERMS_created, DCTERMS_creator, DCTERMS_modified,

    XSI_nil, XSI_type,

    XML_base, XML_id, XML_lang, XML_space,

    XMLNS_xmlns,

    A0_Algorithm, A0_ContentType, A0_DrawAspect, A0_Extension, A0_Id, A0_ObjectID, A0_PartName, A0_ProgID, A0_Requires, A0_SelectedStyle, A0_ShapeID,
    A0_SourceId, A0_StyleName, A0_Target, A0_TargetMode, A0_Type, A0_URI, A0_UpdateMode, A0_Version, A0_adj, A0_algn, A0_align, A0_allowOverlap,
    A0_alt, A0_altLang, A0_anchor, A0_anchorCtr, A0_anchorx, A0_anchory, A0_ang, A0_angle, A0_applies, A0_arcsize, A0_arg, A0_arrowok,
    A0_aspectratio, A0_attributeFormDefault, A0_axis, A0_b, A0_bIns, A0_base, A0_baseType, A0_baseline, A0_behindDoc, A0_blacklevel, A0_blipPhldr,
    A0_blockDefault, A0_blurRad, A0_bwMode, A0_cap, A0_categoryName, A0_charset, A0_cmpd, A0_cnt, A0_color, A0_color2, A0_colorTemp, A0_colors,
    A0_compatLnSpc, A0_contourW, A0_coordorigin, A0_coordsize, A0_cropbottom, A0_cropleft, A0_cropping, A0_cropright, A0_croptop, A0_csCatId,
    A0_csTypeId, A0_cstate, A0_custLinFactNeighborY, A0_custScaleY, A0_custT, A0_cx, A0_cxnId, A0_cy, A0_dashstyle, A0_data, A0_defTabSz, A0_descr,
    A0_destId, A0_destOrd, A0_dir, A0_dist, A0_distB, A0_distL, A0_distR, A0_distT, A0_dockstate, A0_dx, A0_dy, A0_dz, A0_editas, A0_edited,
    A0_elementFormDefault, A0_embosscolor, A0_enabled, A0_encoding, A0_endA, A0_endPos, A0_endarrow, A0_eqn, A0_extrusionH, A0_extrusionOk, A0_fact,
    A0_fill, A0_fillcolor, A0_filled, A0_fillok, A0_fitpath, A0_fitshape, A0_flip, A0_flipH, A0_flipV, A0_fmla, A0_fmtid, A0_focus, A0_focusposition,
    A0_focussize, A0_fontAlgn, A0_for, A0_forName, A0_forceAA, A0_formatCode, A0_fov, A0_from, A0_fromWordArt, A0_func, A0_g, A0_gain, A0_gapWidth,
    A0_gradientshapeok, A0_h, A0_hangingPunct, A0_hidden, A0_hideGeom, A0_horzOverflow, A0_href, A0_i, A0_id, A0_idMso, A0_idref, A0_idx, A0_indent,
    A0_inset, A0_isActiveX, A0_joinstyle, A0_kern, A0_kumimoji, A0_kx, A0_ky, A0_l, A0_lIns, A0_lang, A0_lastClr, A0_lat, A0_latinLnBrk, A0_layoutId,
    A0_layoutInCell, A0_len, A0_lim, A0_limo, A0_linestyle, A0_linkTarget, A0_linkType, A0_loCatId, A0_loTypeId, A0_locked, A0_lon, A0_lvl, A0_marL,
    A0_marR, A0_matrix, A0_max, A0_maxOccurs, A0_meth, A0_method, A0_minOccurs, A0_minVer, A0_miterlimit, A0_modelId, A0_mods, A0_name, A0_namespace,
    A0_new, A0_nillable, A0_noAdjustHandles, A0_noChangeArrowheads, A0_noChangeAspect, A0_noChangeShapeType, A0_noCrop, A0_noDrilldown,
    A0_noEditPoints, A0_noGrp, A0_noMove, A0_noResize, A0_noRot, A0_noSelect, A0_noTextEdit, A0_normalizeH, A0_numCol, A0_objectId, A0_offset,
    A0_offset2, A0_old, A0_on, A0_op, A0_opacity, A0_origin, A0_overlay, A0_panose, A0_parTransId, A0_path, A0_phldr, A0_phldrT, A0_pid,
    A0_pitchFamily, A0_pos, A0_position, A0_presAssocID, A0_presId, A0_presName, A0_presStyleCnt, A0_presStyleIdx, A0_presStyleLbl, A0_pri, A0_prst,
    A0_prstMaterial, A0_ptCount, A0_ptType, A0_qsCatId, A0_qsTypeId, A0_questionID, A0_r, A0_rIns, A0_rad, A0_recolor, A0_ref, A0_refFor,
    A0_refForName, A0_refPtType, A0_refType, A0_relId, A0_relativeFrom, A0_relativeHeight, A0_rev, A0_rig, A0_rot, A0_rotWithShape, A0_rotate,
    A0_rotation, A0_roundtripDataSignature, A0_row, A0_rtl, A0_rtlCol, A0_sat, A0_scaled, A0_schemaLocation, A0_script, A0_sd, A0_selection, A0_seq,
    A0_seriesName, A0_shadowok, A0_shapetype, A0_sibTransId, A0_side, A0_simplePos, A0_size, A0_smtClean, A0_sourceLinked, A0_spc, A0_spcCol,
    A0_spcFirstLastPara, A0_spid, A0_spidmax, A0_srcId, A0_srcOrd, A0_st, A0_stA, A0_standalone, A0_store, A0_storeItemID, A0_storeType, A0_strike,
    A0_string, A0_stroke, A0_strokecolor, A0_stroked, A0_strokeweight, A0_style, A0_styleLbl, A0_sx, A0_sy, A0_symbol, A0_sz, A0_t, A0_tIns,
    A0_targetNamespace, A0_text, A0_textRotate, A0_textboxrect, A0_textpathok, A0_title, A0_to, A0_tooltip, A0_trim, A0_tx, A0_txBox, A0_txbxSeq,
    A0_txid, A0_ty, A0_type, A0_typeface, A0_u, A0_uniqueId, A0_upright, A0_uri, A0_useDef, A0_val, A0_value, A0_version, A0_vert, A0_vertOverflow,
    A0_verticies, A0_vid, A0_visibility, A0_w, A0_weight, A0_width, A0_wrap, A0_wrapText, A0_wrapcoords, A0_x, A0_xfr1, A0_xfr2, A0_xpath, A0_xrange,
    A0_y, A0_yrange, A0_z, A0_zOrderOff,
}
