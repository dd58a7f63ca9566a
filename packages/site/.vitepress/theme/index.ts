/** The default theme, with colours that can be read. */
import theme from "vitepress/theme-without-fonts";
import "./style.css";

export default theme;
