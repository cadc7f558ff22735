import { startPanel } from "../panel/start";

startPanel("sidepanel");
